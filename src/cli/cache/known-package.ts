import { stat } from 'node:fs/promises'
import type { AnkiPackage } from '../../anki/model/model.js'
import type { Cache } from '../../host/cache.js'
import { toStamp } from '../../host/node-stamp.js'
import { sha256 } from '../../host/sha256.js'
import { buildId } from '../../version.js'

/** Whether the package of a build is on disk already. */
export interface KnownPackage {
  isThere(): Promise<boolean>
  /** Once it is written. */
  remember(): Promise<void>
}

/** By its contents, and by the times and the size of the file that was written with them. */
export function knownPackage(path: string, contents: AnkiPackage, created: Date, cache: Cache | undefined): KnownPackage {
  if (!cache) return { isThere: async () => false, remember: async () => undefined }
  // A medium's name is made of its content.
  const media = contents.media.map(({ name }) => name)
  const key = sha256(JSON.stringify(['package', buildId, path, created, { ...contents, media }]))
  return {
    async isThere() {
      const stamp = cache.get(key)
      return stamp !== undefined && stamp === (await stampOf(path))
    },
    async remember() {
      const stamp = await stampOf(path)
      if (stamp !== undefined) cache.put(key, stamp)
    }
  }
}

async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found && toStamp(found)
}
