import type { Host, HostEntry } from '../host/host.js'
import type { LeftOut } from './left-out.js'
import { nameOf, pathFrom } from './paths.js'
import { lockName } from './read-lock.js'

/** What a folder holds. */
export interface WalkedFolder {
  readonly notes: readonly HostEntry[]
  /** Locks of projects that lie in it, but not the one in the root. */
  readonly locks: readonly HostEntry[]
}

/**
 * All notes in a folder that neither their names nor the author leaves out.
 * Links are not followed: what they point at within the root is found where it lies, and what lies outside is none of the notes.
 */
export async function walkNotes(folder: HostEntry, root: HostEntry, leftOut: LeftOut, host: Host): Promise<WalkedFolder> {
  const notes: HostEntry[] = []
  const locks: HostEntry[] = []
  for (const entry of await host.list(folder.path)) {
    const name = nameOf(entry.path)
    const isLink = pathFrom(folder.realPath, entry.realPath) !== name
    if (/^[._]/.test(name) || isLink) continue
    const path = pathFrom(root.path, entry.path) ?? name
    if (entry.kind === 'folder') {
      if (name === 'node_modules' || isBackup(path) || leftOut.folder(path)) continue
      const below = await walkNotes(entry, root, leftOut, host)
      for (const note of below.notes) notes.push(note)
      for (const lock of below.locks) locks.push(lock)
    } else if (isNote(name) && !leftOut.file(path)) notes.push(entry)
    else if (name === lockName && path !== lockName) locks.push(entry)
  }
  return { notes, locks }
}

/** Where Logseq keeps what its pages were before. */
const isBackup = (path: string) => /(?:^|\/)logseq\/(?:bak|version-files)$/.test(path)

function isNote(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !/\.excalidraw\.md$/i.test(name)
}
