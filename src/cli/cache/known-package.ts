import type { AnkiPackage } from '../../anki/model/model.js'
import type { Cache } from '../../host/cache.js'
import { sha256 } from '../../host/sha256.js'
import { buildId } from '../../version.js'
import { stampOf } from './stamp-of.js'

/** Whether the package of a build is on disk already. */
export interface KnownPackage {
  isThere(): Promise<boolean>
  /** Once it is written. */
  remember(): Promise<void>
}

export interface PackageToWrite {
  /** Absolute. */
  readonly path: string
  readonly contents: AnkiPackage
  readonly created: Date
  /** That of its lock. */
  readonly lockText: string
}

/** By its lock and what that does not say, and by the times and the size of the file that was written with them. */
export function knownPackage(written: PackageToWrite, cache: Cache | undefined): KnownPackage {
  if (!cache) return { isThere: async () => false, remember: async () => undefined }
  const { path } = written
  const key = keyOf(written)
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

function keyOf({ path, contents: { media, notes, ...rest }, created, lockText }: PackageToWrite): string {
  // The lock has hashes of all that is in the notes, but for the order of tags, and a medium's name is made of its content.
  const known = [sha256(lockText), notes.map(({ guid, tags }) => [guid, tags]), media.map(({ name }) => name)]
  return sha256(JSON.stringify(['package', buildId, path, created, rest, known]))
}
