import type { Lock, LockNote } from './lock.js'

export interface PrunedLock {
  readonly lock: Lock
  readonly forgotten: readonly LockNote[]
}

/** The lock without the cards that were retired at a time or before it, in epoch seconds; all of them by default. */
export function pruneLock(lock: Lock, until = Number.POSITIVE_INFINITY): PrunedLock {
  // A lock of an older version does not say when: such a card goes only with all others.
  const isOld = ({ retired, retiredAt = Number.POSITIVE_INFINITY }: LockNote) => retired && retiredAt <= until
  return { lock: { ...lock, notes: lock.notes.filter((note) => !isOld(note)) }, forgotten: lock.notes.filter(isOld) }
}
