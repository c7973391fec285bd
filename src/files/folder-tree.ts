import type { Host, HostEntry } from '../host/host.js'
import { nameOf, pathFrom } from './paths.js'

/** All files below a root under any name, read folder by folder as they are asked for. */
export interface FolderTree {
  /** The file at these levels below the root. Where no name is written so, one that differs in case only is taken. */
  find(levels: readonly string[]): Promise<HostEntry | undefined>
  /** Whether a file lies below the root when links are resolved. */
  holds(entry: HostEntry): Promise<boolean>
  /** All files whose paths end in these levels, case ignored; not in hidden folders or `node_modules`, and not by links. */
  findEnding(levels: readonly string[]): Promise<readonly HostEntry[]>
}

export function createFolderTree(root: string, host: Host): FolderTree {
  const indexes = new Map<string, Promise<NameIndex>>()
  const index = (folder: string) => {
    const known = indexes.get(folder) ?? host.list(folder).then(toIndex)
    indexes.set(folder, known)
    return known
  }

  const top = async (): Promise<HostEntry> => (await host.look(root)) ?? { path: root, kind: 'folder', size: 0, realPath: root }
  const walk = async (folder: HostEntry): Promise<HostEntry[]> => {
    const found: HostEntry[] = []
    for (const entry of await host.list(folder.path)) {
      const name = nameOf(entry.path)
      const isLink = pathFrom(folder.realPath, entry.realPath) !== name
      if (entry.kind === 'file' && !isLink) found.push(entry)
      else if (!isLink && isSearched(name)) for (const inner of await walk(entry)) found.push(inner)
    }
    return found
  }
  let files: Promise<readonly HostEntry[]> | undefined

  return {
    async find(levels) {
      let found = await top()
      for (const level of levels) {
        if (found.kind === 'file') return undefined
        const children = await index(found.path)
        const next = children.same.get(level.normalize('NFC')) ?? children.alike.get(fold(level))
        if (!next) return undefined
        found = next
      }
      return found.kind === 'file' ? found : undefined
    },
    holds: async ({ realPath }) => pathFrom((await top()).realPath, realPath) !== undefined,
    async findEnding(levels) {
      files ??= top().then(walk)
      const end = fold(`/${levels.join('/')}`)
      return (await files).filter(({ path }) => fold(path).endsWith(end))
    }
  }
}

/** The same name, however its accents are encoded. */
export function isSame(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC')
}

function isSearched(folder: string): boolean {
  return !folder.startsWith('.') && folder !== 'node_modules'
}

/** The entries of a folder by name, of each the first: a folder of thousands of pictures is asked for every one of them. */
interface NameIndex {
  readonly same: ReadonlyMap<string, HostEntry>
  /** Case ignored. */
  readonly alike: ReadonlyMap<string, HostEntry>
}

function toIndex(entries: readonly HostEntry[]): NameIndex {
  const same = new Map<string, HostEntry>()
  const alike = new Map<string, HostEntry>()
  for (const entry of entries) {
    const name = nameOf(entry.path)
    const [exact, folded] = [name.normalize('NFC'), fold(name)]
    if (!same.has(exact)) same.set(exact, entry)
    if (!alike.has(folded)) alike.set(folded, entry)
  }
  return { same, alike }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
