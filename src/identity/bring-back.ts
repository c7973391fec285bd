import { createNewId } from './ids.js'
import type { Lock, LockNote } from './lock.js'
import { allCardIds } from './row-ids.js'

/**
 * The lock with no id and no time in the future, for when a clock was ahead once. Nobody's Anki up to 2.1.54 has taken a package with
 * such ids, and wherever a guid is known the ids of a package are nothing to Anki. `now`: epoch milliseconds.
 */
export function bringBack(lock: Lock, now: number): Lock {
  if (!isAhead(lock, now)) return lock
  // A second is left for the build, whose time is later than all in the lock.
  const latest = Math.floor(now / 1000) - 1
  const inOrder = [...lock.notes].sort((a, b) => a.noteId - b.noteId)
  const noteIds = renew(
    inOrder.map(({ noteId }) => noteId),
    lock,
    now
  )
  const cardIds = renew(
    inOrder.flatMap((note) => Object.values(allCardIds(note))),
    lock,
    now
  )
  const toIds = (ids: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(ids).map(([ordinal, id]) => [ordinal, cardIds(id)]))
  const toNote = (note: LockNote): LockNote => ({
    ...note,
    noteId: noteIds(note.noteId),
    cardIds: toIds(note.cardIds),
    ...(note.lostCardIds && { lostCardIds: toIds(note.lostCardIds) }),
    mod: Math.min(note.mod, latest),
    ...(note.retiredAt !== undefined && { retiredAt: Math.min(note.retiredAt, latest) })
  })
  return {
    ...lock,
    noteTypes: lock.noteTypes.map((noteType) => ({ ...noteType, mod: Math.min(noteType.mod, latest) })),
    notes: lock.notes.map(toNote)
  }
}

function isAhead({ notes, noteTypes }: Lock, now: number): boolean {
  return (
    noteTypes.some(({ mod }) => mod * 1000 > now) ||
    notes.some((note) => note.mod * 1000 > now || note.noteId > now || Object.values(allCardIds(note)).some((id) => id > now))
  )
}

/** Gives an id of the past for each one of the future, in their order, and any other back as it is. */
function renew(ids: readonly number[], { namespace }: Lock, now: number): (id: number) => number {
  const ahead = [...new Set(ids.filter((id) => id > now))].sort((a, b) => a - b)
  const newId = createNewId(ahead.length, { namespace, now, taken: new Set(ids) })
  const renewed = new Map(ahead.map((id) => [id, newId()]))
  return (id) => renewed.get(id) ?? id
}
