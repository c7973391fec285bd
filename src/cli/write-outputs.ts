import type { AnkiPackage } from '../anki/model/model.js'
import { nodeChecksums } from '../anki/node-checksums.js'
import { destination } from '../anki/node-destination.js'
import { type StagedFile, stageFile } from '../anki/node-replace-file.js'
import { removeLeftOvers } from '../anki/node-unfinished.js'
import { packageBytes } from '../anki/write/write-package.js'
import { cleanUpOnSignals } from './clean-up-on-signals.js'
import { type Hold, type HoldOptions, holdLock } from './hold-lock.js'
import { putInPlace, readIfThere } from './put-in-place.js'

export interface Outputs extends HoldOptions {
  readonly packagePath: string
  readonly contents: AnkiPackage
  readonly created: Date
  readonly lockPath: string
  /** What the build found there and went on from; `undefined` where there was nothing. */
  readonly lockBytes: Uint8Array | undefined
  /** `undefined` if the lock stays as it is. */
  readonly lockText: string | undefined
}

/**
 * Puts lock and package in place. Both are on disk beside their places before either is touched, and no other build writes the lock while
 * that is done; if something fails, both old files stay. `overtaken`: another build has written the lock since this one read it, so that
 * nothing was written and the build is to be done again on what the lock says now.
 *
 * The lock goes first. Should the program be killed between the two, the new lock knows all that the old package gave people and all that
 * the new one would have given: the next build of the same notes makes that very package, and changed notes get a later time.
 */
export async function writeOutputs(outputs: Outputs): Promise<'written' | 'overtaken'> {
  const { packagePath, contents, created, lockPath, lockBytes, lockText } = outputs
  const newBytes = await begun(packageBytes(contents, { created }, nodeChecksums))
  cleanUpOnSignals()
  const { path: lock } = await destination(lockPath)
  await removeLeftOvers(lock, Date.now())
  const staged: StagedFile[] = []
  try {
    const newLock = lockText === undefined ? undefined : await stageFile(lockPath, () => encoded(lockText))
    if (newLock) staged.push(newLock)
    const newPackage = await stageFile(packagePath, () => newBytes)
    staged.push(newPackage)
    for (;;) {
      const hold = await holdUnlessReadOnly(lock, newLock !== undefined, outputs)
      try {
        // From here on nothing is waited for.
        if (!isSame(readIfThere(lock), lockBytes)) return 'overtaken'
        if (hold && !hold.isKept()) continue
        putInPlace(newLock, newPackage)
        return 'written'
      } finally {
        hold?.release()
      }
    }
  } finally {
    for (const file of staged) file.discard()
  }
}

/** With its first piece made: the whole database, which takes long and lets no signal through, is so before anything is on disk. */
async function begun(pieces: AsyncGenerator<Uint8Array, void>): Promise<AsyncIterable<Uint8Array>> {
  const first = await pieces.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* pieces
  })()
}

const pieceLength = 2 ** 20

/** As UTF-8, in pieces: as a whole it would be there a second time. */
function* encoded(text: string): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.min(start + pieceLength, text.length)
    // Both halves of a pair are in one piece.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end = Math.min(end + 1, text.length)
    yield encoder.encode(text.slice(start, end))
  }
}

/** Where the lock stays as it is, its folder may be one that can only be read. */
async function holdUnlessReadOnly(lock: string, isWritten: boolean, options: HoldOptions): Promise<Hold | undefined> {
  try {
    return await holdLock(lock, options)
  } catch (error) {
    const isReadOnly = error instanceof Error && 'code' in error && ['EROFS', 'EACCES', 'EPERM'].includes(String(error.code))
    if (isWritten || !isReadOnly) throw error
    return undefined
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0
}
