import { checkWriteOptions } from '../check/check-options.js'
import { judgePackage } from '../check/check-package.js'
import { packageError } from '../faults/package-error.js'
import type { PackageProblem } from '../faults/package-problem.js'
import type { AnkiPackage } from '../model/model.js'
import { type Checksums, portableChecksums } from '../zip/checksums.js'
import { zip } from '../zip/zip.js'
import { collection } from './collection.js'
import { latestMembers, legacyMembers } from './container.js'
import { distinctMedia } from './distinct-media.js'
import { outdatedCollection } from './outdated-collection.js'

export interface WritePackageOptions {
  /**
   * The moment of the build, from 1970 to 9999. No note, card or review and no change may be later, and ids of notes and cards that
   * are not given are the milliseconds before it.
   */
  readonly created: Date
  /** `legacy` is read by every client and by AnkiConnect; `latest` by Anki from 23.10 and AnkiDroid from 2.17 (default: `legacy`). */
  readonly container?: 'legacy' | 'latest'
  /** For packages that were read, see `checkPackage`: makes warnings of the faults that Anki imports as they are (default: false). */
  readonly faithful?: boolean
  /** Is told what `checkPackage` warns of. */
  readonly onWarning?: (warning: PackageProblem) => void
}

/**
 * The bytes of an `.apkg`: same contents, same bytes. Throws `PackageError` before the first byte on what Anki would refuse or change,
 * and `TypeError` on options that are not what they must be.
 */
export async function* writePackage(contents: AnkiPackage, options: WritePackageOptions): AsyncGenerator<Uint8Array, void, undefined> {
  yield* packageBytes(contents, options, portableChecksums)
}

/** The same with checksums of the caller's choice. */
export async function* packageBytes(
  contents: AnkiPackage,
  options: WritePackageOptions,
  checksums: Checksums
): AsyncGenerator<Uint8Array, void, undefined> {
  checkWriteOptions(options)
  const { problems, notes } = judgePackage(contents, options)
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error')
  if (first) throw packageError([first, ...others])
  const media = await distinctMedia(contents.media, checksums, options.faithful)
  for (const warning of problems) options.onWarning?.(warning)
  const database = collection(contents, notes, options.created.getTime(), checksums)
  const isLatest = options.container === 'latest'
  const members = isLatest ? latestMembers(database, outdatedCollection(options.created), media, checksums) : legacyMembers(database, media)
  yield* zip(members, checksums)
}
