import type { Host, HostEntry } from './host.js'

interface RememberedFile {
  readonly stamp: string
  readonly bytes: Uint8Array
}

/** The same host, which reads a file again only once it may have been written since. */
export function rememberFiles(host: Host): Host {
  const stamps = new Map<string, string | undefined>()
  const files = new Map<string, RememberedFile>()
  const see = <Entry extends HostEntry | undefined>(entry: Entry): Entry => {
    if (entry) stamps.set(entry.path, entry.stamp)
    return entry
  }
  return {
    ...host,
    async list(folder) {
      const entries = await host.list(folder)
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
