import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { toStamp } from '../../host/node-stamp.js'
import type { ChangeSource, SourceOptions } from './change-source.js'

/** Finds changes by looking at all files again and again, as on a network disk that tells of none. */
export function pollFolders({
  folders,
  files,
  isIgnored,
  onSeen,
  onError,
  pollEvery
}: SourceOptions & { readonly pollEvery: number }): ChangeSource {
  let known: ReadonlyMap<string, string> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const look = async () => {
    const found = new Map<string, string>()
    for (const folder of folders) await addFolder(folder, found, isIgnored)
    for (const file of files) await addFile(file, found)
    for (const path of new Set([...(known ?? found).keys(), ...found.keys()]))
      if (known && known.get(path) !== found.get(path)) onSeen(path)
    known = found
  }
  const lookAgain = () => {
    timer = setTimeout(() => {
      look()
        .catch(onError)
        .finally(() => {
          if (!isClosed) lookAgain()
        })
    }, pollEvery)
  }
  return {
    async scan() {
      if (known) return
      await look()
      lookAgain()
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    }
  }
}

async function addFolder(folder: string, found: Map<string, string>, isIgnored: (path: string) => boolean): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (isIgnored(path)) continue
    if (entry.isDirectory()) await addFolder(path, found, isIgnored)
    else await addFile(path, found)
  }
}

async function addFile(path: string, found: Map<string, string>): Promise<void> {
  const entry = await stat(path, { bigint: true }).catch(() => undefined)
  if (entry?.isFile()) found.set(path, toStamp(entry))
}
