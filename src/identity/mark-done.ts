import type { Lock, LockNote } from './lock.js'

/** The lock after the user has done in Anki all that `listTodo` lists: nothing is open in it. */
export function markDone(lock: Lock): Lock {
  return { ...lock, notes: lock.notes.map(markNote) }
}

function markNote(entry: LockNote): LockNote {
  if (entry.retired) return { ...entry, noteDeleted: true }
  const { ankiDeck, ...rest } = entry
  const lost = Object.keys(entry.lostCardIds ?? {}).map(Number)
  return { ...rest, ...(lost.length > 0 && { cardsDeleted: lost }) }
}
