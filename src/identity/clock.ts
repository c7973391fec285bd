import type { Lock } from './lock.js'

/** The clock of one build. */
export interface BuildClock {
  /** Epoch milliseconds. */
  readonly ms: number
  /** For `clock-behind`, in epoch seconds: the given epoch was of no use. Worth telling only where the build stamped something. */
  readonly behind?: { readonly epoch: number; readonly newest: number }
}

/**
 * The clock that stamps what is new: the wall clock, or SOURCE_DATE_EPOCH where it is later than all that the lock knows.
 * Anki up to 24.11 stores the time of the import as a note's time, so a stamp that lies behind is an update that never arrives.
 */
export function buildClock({
  epoch,
  now,
  lock
}: {
  /** SOURCE_DATE_EPOCH, seconds. */
  readonly epoch?: number | undefined
  /** Epoch milliseconds. */
  readonly now: number
  readonly lock?: Lock | undefined
}): BuildClock {
  if (epoch === undefined) return { ms: now }
  const newest = newestStamp(lock)
  if (newest === undefined || epoch > newest) return { ms: epoch * 1000 }
  return { ms: now, behind: { epoch, newest } }
}

/** The latest `mod` of a lock's notes and note types, epoch seconds. */
export function newestStamp(lock: Lock | undefined): number | undefined {
  if (lock === undefined) return undefined
  let newest: number | undefined
  for (const { mod } of [...lock.notes, ...lock.noteTypes]) if (newest === undefined || mod > newest) newest = mod
  return newest
}
