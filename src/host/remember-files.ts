import type { Host, HostEntry } from './host.js'

interface RememberedFile {
  readonly stamp: string
  readonly bytes: Uint8Array
}

/** The same host, which reads a file again only once it may have been written since. What is gone from a folder is forgotten when that is listed. */
export function rememberFiles(host: Host): Host {
  const stamps = new Map<string, string | undefined>()
  const files = new Map<string, RememberedFile>()
  const listed = new Map<string, ReadonlySet<string>>()
  const forget = (path: string) => {
    for (const child of listed.get(path) ?? []) forget(child)
    listed.delete(path)
    stamps.delete(path)
    files.delete(path)
  }
  const see = <Entry extends HostEntry | undefined>(entry: Entry): Entry => {
    if (entry) stamps.set(entry.path, entry.stamp)
    return entry
  }
  return {
    // One by one, since a host may be an object of a class of the user's.
    resolve: (path) => host.resolve(path),
    open: (path) => host.open(path),
    now: () => host.now(),
    async list(folder) {
      const entries = await host.list(folder)
      const resolved = host.resolve(folder)
      const paths = new Set(entries.map(({ path }) => path))
      for (const path of listed.get(resolved) ?? []) if (!paths.has(path)) forget(path)
      listed.set(resolved, paths)
      for (const entry of entries) see(entry)
      return entries
    },
    look: async (path) => see(await host.look(path)),
    async read(path) {
      const resolved = host.resolve(path)
      const stamp = stamps.get(resolved)
      const known = files.get(resolved)
      if (known && known.stamp === stamp) return known.bytes
      const bytes = await host.read(path)
      if (stamp === undefined) files.delete(resolved)
      else files.set(resolved, { stamp, bytes })
      return bytes
    }
  }
}
