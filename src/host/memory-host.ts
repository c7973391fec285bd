import type { Host, HostEntry } from './host.js'

export interface MemoryHostOptions {
  /** What the clock shows (default: the time of the call, then standing still). */
  readonly now?: Date
}

/** A host whose files are values: text or bytes by path, `/` between levels. Folders are there where files need them. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryHostOptions = {}): Host {
  const now = options.now ?? new Date()
  const contents = new Map<string, Uint8Array>()
  const children = new Map<string, Set<string>>([['/', new Set()]])
  for (const [path, content] of Object.entries(files)) {
    const file = resolve(path)
    contents.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    for (let child = file; child !== '/'; child = folderOf(child)) {
      const folder = folderOf(child)
      children.set(folder, (children.get(folder) ?? new Set()).add(child))
    }
  }

  const entryAt = (path: string): HostEntry | undefined => {
    const content = contents.get(path)
    if (content) return { path, kind: 'file', size: content.length, realPath: path }
    return children.has(path) ? { path, kind: 'folder', size: 0, realPath: path } : undefined
  }
  const read = async (path: string) => {
    const content = contents.get(resolve(path))
    if (!content) throw new Error(`No file \`${path}\``)
    return content
  }
  return {
    resolve,
    async list(folder) {
      const paths = children.get(resolve(folder))
      if (!paths) throw new Error(`No folder \`${folder}\``)
      return [...paths].flatMap((path) => entryAt(path) ?? [])
    },
    look: async (path) => entryAt(resolve(path)),
    read,
    async *open(path) {
      yield await read(path)
    },
    now: () => now
  }
}

function resolve(path: string): string {
  const levels: string[] = []
  for (const level of path.split('/')) {
    if (level === '..') levels.pop()
    else if (level !== '' && level !== '.') levels.push(level)
  }
  return `/${levels.join('/')}`
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}
