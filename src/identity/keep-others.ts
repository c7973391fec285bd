import { byPlace } from './by-place.js'
import type { Reach } from './candidate.js'
import type { Lock, LockNote } from './lock.js'

/** What becomes of the entries that no note of this build has: kept as they are, or, by path and line, newly removed. */
export interface OtherEntries {
  readonly kept: readonly LockNote[]
  readonly removals: readonly LockNote[]
}

/** Not built is not removed: an entry goes only if its file was read, or is gone while its folder was; and never in a build without notes. */
export function keepOthers(
  notes: readonly { readonly guid: string }[],
  { lock, reach, held }: { readonly lock?: Lock | undefined; readonly reach: Reach; readonly held?: ReadonlySet<string> }
): OtherEntries {
  const built = new Set(notes.map(({ guid }) => guid))
  const others = (lock?.notes ?? []).filter(({ guid }) => !built.has(guid))
  const isRemoved = (entry: LockNote) =>
    !entry.retired && !held?.has(entry.guid) && notes.length > 0 && reach(entry.place.path) !== 'outside'
  return {
    kept: others.filter((entry) => !isRemoved(entry)),
    removals: others.filter(isRemoved).sort((a, b) => byPlace(a.place, b.place))
  }
}
