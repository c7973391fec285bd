import type { Host, HostEntry } from '../host/host.js'
import type { LeftOut } from './left-out.js'
import { nameOf, pathFrom } from './paths.js'
import { lockName } from './read-lock.js'

/** What a folder holds. */
export interface WalkedFolder {
  readonly notes: readonly HostEntry[]
  /** Locks of projects that lie in it, but not the one in the root. */
  readonly locks: readonly HostEntry[]
  /** Links to notes or folders outside the root, which nobody leaves out. */
  readonly links: readonly HostEntry[]
}

/**
 * All notes in a folder that neither their names nor the author leaves out.
 * Links are not followed: what they point at within the root is found where it lies, and what lies outside is none of the notes.
 */
export async function walkNotes(folder: HostEntry, root: HostEntry, leftOut: LeftOut, host: Host): Promise<WalkedFolder> {
  const notes: HostEntry[] = []
  const locks: HostEntry[] = []
  const links: HostEntry[] = []
  for (const entry of await host.list(folder.path)) {
    const name = nameOf(entry.path)
    const isLink = pathFrom(folder.realPath, entry.realPath) !== name
    if (/^[._]/.test(name)) continue
    const path = pathFrom(root.path, entry.path) ?? name
    if (isLink) {
      if (leadsOut(entry, root) && isOfNotes(entry, path, leftOut)) links.push(entry)
      continue
    }
    if (entry.kind === 'folder') {
      if (!isOfNotes(entry, path, leftOut)) continue
      const below = await walkNotes(entry, root, leftOut, host)
      for (const note of below.notes) notes.push(note)
      for (const lock of below.locks) locks.push(lock)
      for (const link of below.links) links.push(link)
    } else if (isOfNotes(entry, path, leftOut)) notes.push(entry)
    else if (name === lockName && path !== lockName) locks.push(entry)
  }
  return { notes, locks, links }
}

/** Whether a file is one of notes, or a folder may hold some, as far as its name tells and the author says. */
function isOfNotes({ kind, path: absolute }: HostEntry, path: string, leftOut: LeftOut): boolean {
  const name = nameOf(absolute)
  if (kind === 'folder') return name !== 'node_modules' && !isBackup(path) && !leftOut.folder(path)
  return isNote(name) && !leftOut.file(path)
}

const leadsOut = ({ realPath }: HostEntry, root: HostEntry) => realPath !== root.realPath && pathFrom(root.realPath, realPath) === undefined

/** Where Logseq keeps what its pages were before. */
const isBackup = (path: string) => /(?:^|\/)logseq\/(?:bak|version-files)$/.test(path)

function isNote(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !/\.excalidraw\.md$/i.test(name)
}
