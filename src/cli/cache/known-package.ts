import type { AnkiPackage } from '../../anki/model/model.js'
import type { Cache } from '../../host/cache.js'
import { createSha256 } from '../../host/sha256.js'
import { buildId } from '../../version.js'
import { stampOf } from './stamp-of.js'

/** Whether the package of a build is on disk already. */
export interface KnownPackage {
  isThere(): Promise<boolean>
  /** Once it is written. */
  remember(): Promise<void>
}

/** By its contents, and by the times and the size of the file that was written with them. */
export function knownPackage(path: string, contents: AnkiPackage, created: Date, cache: Cache | undefined): KnownPackage {
  if (!cache) return { isThere: async () => false, remember: async () => undefined }
  const key = keyOf(path, contents, created)
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

/** Note by note: as one text, a large package would be in memory twice more. */
function keyOf(path: string, { media, notes, ...rest }: AnkiPackage, created: Date): string {
  const hash = createSha256()
  // A medium's name is made of its content.
  hash.update(JSON.stringify(['package', buildId, path, created, rest, media.map(({ name }) => name)]))
  for (const note of notes) hash.update(JSON.stringify(note))
  return hash.hex()
}
