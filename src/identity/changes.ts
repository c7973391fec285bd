import type { LockNote, LockPlace, MatchedBy } from './lock.js'

/**
 * What a build did to a note: the first that fits. `returned`: it was retired, and its reviews are there again. `moved`: Anki would have to
 * move its cards to another deck. A note that differs in the headings above or in its tags counts as edited.
 */
export type ChangeKind = 'new' | 'returned' | 'removed' | 'reworded' | 'edited' | 'moved' | 're-rendered' | 'unchanged'

/** What a build did to one note, and where it stands. */
export interface Change {
  readonly kind: ChangeKind
  readonly guid: string
  /** Plain text of what is asked, comparable. */
  readonly front: string
  /** Today's place; of a removed note the last one known. */
  readonly place: LockPlace
  /** What the lock knew before; absent if it knew nothing. */
  readonly before?: LockNote
  /** What the lock is to know; of a removed note what it knew. */
  readonly after: LockNote
  /** What agreed with what the lock knew before. */
  readonly by?: MatchedBy
}

/** The change of a note from the entry that the lock is to have; of a removed note from the one that it had. */
export function toChange(kind: ChangeKind, after: LockNote, before: LockNote | undefined, by?: MatchedBy): Change {
  const { guid, matching, place } = after
  return { kind, guid, front: matching.front, place, ...(before && { before }), after, ...(by && { by }) }
}

// The order of the sentence, from the quietest to the loudest.
const order: readonly ChangeKind[] = ['unchanged', 're-rendered', 'edited', 'reworded', 'moved', 'new', 'returned', 'removed']

/** How many notes there are of each kind of change, and the sentence for it: `12 unchanged, 2 edited, 3 new`. */
export function summarize(changes: readonly Change[]): {
  readonly counts: Readonly<Record<ChangeKind, number>>
  readonly sentence: string
} {
  const counts = { unchanged: 0, edited: 0, reworded: 0, moved: 0, 're-rendered': 0, new: 0, returned: 0, removed: 0 }
  for (const { kind } of changes) counts[kind]++
  const parts = order.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`)
  return { counts, sentence: parts.join(', ') }
}
