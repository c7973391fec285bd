import { inCodePointOrder } from './code-point-order.js'
import { createNewId } from './ids.js'
import type { Lock, LockNote } from './lock.js'

/** A note that needs row ids. */
export interface RowOwner {
  readonly guid: string
  readonly entry?: LockNote
  /** Zero-based. */
  readonly ordinals: readonly number[]
}

/** A note's row ids: its own, and its cards' by zero-based ordinal. */
export interface RowIds<Owner extends RowOwner> {
  readonly owner: Owner
  readonly id: number
  readonly cardIds: Readonly<Record<number, number>>
}

export interface RowIdOptions {
  readonly namespace: string
  readonly lock?: Lock | undefined
  /** Epoch milliseconds of the build. */
  readonly now: number
}

/** Row ids for all notes of a package, in their order: the lock's, and new ones where it has none. */
export function giveRowIds<Owner extends RowOwner>(owners: readonly Owner[], options: RowIdOptions): readonly RowIds<Owner>[] {
  const { namespace, lock, now } = options
  // Two branches of a project can have given one id to two notes; after the merge one of them keeps it.
  const entries = [...(lock?.notes ?? [])].sort((a, b) => inCodePointOrder(b.guid, a.guid))
  const noteOwners = new Map(entries.map(({ noteId, guid }) => [noteId, guid]))
  const cardOwners = new Map<number, CardOwner>()
  for (const entry of entries)
    for (const [ordinal, id] of Object.entries(allCardIds(entry))) cardOwners.set(id, { guid: entry.guid, ordinal })
  const noteIdOf = ({ guid, entry }: RowOwner) => (entry && noteOwners.get(entry.noteId) === guid ? entry.noteId : undefined)
  const cardIdOf = ({ guid, entry }: RowOwner, ordinal: number) => {
    const id = entry?.cardIds[ordinal] ?? entry?.lostCardIds?.[ordinal]
    const owner = id === undefined ? undefined : cardOwners.get(id)
    return owner?.guid === guid && owner.ordinal === String(ordinal) ? id : undefined
  }

  let [missingNotes, missingCards] = [0, 0]
  for (const owner of owners) {
    if (noteIdOf(owner) === undefined) missingNotes++
    for (const ordinal of owner.ordinals) if (cardIdOf(owner, ordinal) === undefined) missingCards++
  }
  const newNoteId = createNewId(missingNotes, { namespace, now, taken: new Set(noteOwners.keys()) })
  const newCardId = createNewId(missingCards, { namespace, now, taken: new Set(cardOwners.keys()) })
  return owners.map((owner) => {
    const id = noteIdOf(owner) ?? newNoteId()
    const cardIds: Record<number, number> = {}
    for (const ordinal of owner.ordinals) cardIds[ordinal] = cardIdOf(owner, ordinal) ?? newCardId()
    return { owner, id, cardIds }
  })
}

/** Of a card's id. */
interface CardOwner {
  readonly guid: string
  readonly ordinal: string
}

/** Ids of all card rows that a note ever had, by ordinal. */
export function allCardIds({ cardIds, lostCardIds }: LockNote): Readonly<Record<string, number>> {
  return lostCardIds ? { ...lostCardIds, ...cardIds } : cardIds
}
