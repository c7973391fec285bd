import type { Host, HostEntry } from './host.js'

/** The same host for the length of a build, which looks at nothing twice; what a folder's list says of a file needs no look of its own. */
export function askOnce(host: Host): Host {
  const lists = new Map<string, Promise<readonly HostEntry[]>>()
  const looks = new Map<string, Promise<HostEntry | undefined>>()
  const listed = new Map<string, HostEntry>()
  const list = async (folder: string) => {
    const entries = await host.list(folder)
    for (const entry of entries) listed.set(entry.path, entry)
    return entries
  }
  return {
    // One by one, since a host may be an object of a class of the user's.
    resolve: (path) => host.resolve(path),
    read: (path) => host.read(path),
    open: (path) => host.open(path),
    now: () => host.now(),
    list(folder) {
      const path = host.resolve(folder)
      const known = lists.get(path) ?? list(folder)
      lists.set(path, known)
      return known
    },
    async look(place) {
      const path = host.resolve(place)
      const known = listed.get(path) ?? looks.get(path) ?? host.look(place)
      if (known instanceof Promise) looks.set(path, known)
      return await known
    }
  }
}
