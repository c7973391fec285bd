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
  const cardOwners = new Map(
    entries.flatMap((entry) => Object.entries(allCardIds(entry)).map(([ordinal, id]) => [id, `${entry.guid} ${ordinal}`] as const))
  )
  const kept = owners.map((owner) => {
    const { guid, entry, ordinals } = owner
    const known = entry ? allCardIds(entry) : {}
    return {
      owner,
      id: entry && noteOwners.get(entry.noteId) === guid ? entry.noteId : undefined,
      cardIds: ordinals.map((ordinal) => {
        const id = known[ordinal]
        return { ordinal, id: id !== undefined && cardOwners.get(id) === `${guid} ${ordinal}` ? id : undefined }
      })
    }
  })

  const countMissing = (ids: readonly { readonly id: number | undefined }[]) => ids.filter(({ id }) => id === undefined).length
  const newNoteId = createNewId(countMissing(kept), { namespace, now, taken: new Set(noteOwners.keys()) })
  const newCardId = createNewId(countMissing(kept.flatMap(({ cardIds }) => cardIds)), { namespace, now, taken: new Set(cardOwners.keys()) })
  return kept.map(({ owner, id, cardIds }) => ({
    owner,
    id: id ?? newNoteId(),
    cardIds: Object.fromEntries(cardIds.map((card) => [card.ordinal, card.id ?? newCardId()]))
  }))
}

/** Ids of all card rows that a note ever had, by ordinal. */
export function allCardIds({ cardIds, lostCardIds }: LockNote): Readonly<Record<string, number>> {
  return { ...lostCardIds, ...cardIds }
}
