import type { Reach } from './candidate.js'
import type { Lock, LockNote } from './lock.js'

/** Fewer may well be removed at once by hand. */
const least = 20

/** Problem `identity-mass-removal`: so much is gone that a folder is likelier to be missing, or a setting wrong, than meant so. */
export interface MassRemoval {
  readonly removed: number
  /** Live entries of the lock whose files this build has read, or found gone. */
  readonly known: number
}

/** Whether at least 20 notes, and more than half of all that this build could have found, would be retired. */
export function findMassRemoval(
  removals: readonly LockNote[],
  { lock, reach }: { readonly lock?: Lock | undefined; readonly reach: Reach }
): MassRemoval | undefined {
  if (removals.length < least) return undefined
  const known = lock?.notes.filter(({ retired, place }) => !retired && reach(place.path) !== 'outside').length ?? 0
  return removals.length > known / 2 ? { removed: removals.length, known } : undefined
}
