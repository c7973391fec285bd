import type { Lock } from './lock.js'

/** The clock of one build. */
export interface BuildClock {
  /** Epoch milliseconds. */
  readonly ms: number
  /**
   * For `clock-behind`, in epoch seconds. With `epoch`: the given one was of no use, which is worth telling only where the build stamped
   * something. Without: what the lock has is later than the clock shows.
   */
  readonly behind?: { readonly epoch: number; readonly newest: number } | { readonly newest: number }
}

/** Clocks of two machines may differ by some minutes, and nothing comes of that, seconds. */
const tolerance = 300

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
  const newest = newestStamp(lock)
  if (epoch === undefined) return { ms: now, ...(newest !== undefined && newest > now / 1000 + tolerance && { behind: { newest } }) }
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
