import type { Host, HostEntry } from '../host/host.js'
import type { LeftOut } from './left-out.js'
import { nameOf, pathFrom } from './paths.js'

/**
 * All notes in a folder that neither their names nor the author leaves out.
 * Links are not followed: what they point at within the root is found where it lies, and what lies outside is none of the notes.
 */
export async function walkNotes(folder: HostEntry, root: HostEntry, leftOut: LeftOut, host: Host): Promise<HostEntry[]> {
  const notes: HostEntry[] = []
  for (const entry of await host.list(folder.path)) {
    const name = nameOf(entry.path)
    const isLink = pathFrom(folder.realPath, entry.realPath) !== name
    if (/^[._]/.test(name) || isLink) continue
    const path = pathFrom(root.path, entry.path) ?? name
    if (entry.kind === 'folder') {
      if (name !== 'node_modules' && !leftOut.folder(path)) notes.push(...(await walkNotes(entry, root, leftOut, host)))
    } else if (isNote(name) && !leftOut.file(path)) notes.push(entry)
  }
  return notes
}

function isNote(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !/\.excalidraw\.md$/i.test(name)
}
