import type { LockNote } from './lock.js'

/** What the user has still to do in Anki for one note. */
export interface OpenTasks {
  /** It is gone from the notes. */
  readonly isToBeDeleted?: true
  /** Full name of the deck that its cards belong into. */
  readonly deck?: string
  /** Zero-based ordinals of cards that it has no longer; never empty. */
  readonly ordinals?: readonly number[]
}

/** What an entry says is to be done, less what the entry of an earlier build said already. */
export function openTasks(entry: LockNote, former?: LockNote): OpenTasks {
  const told = former ? openTasks(former) : {}
  if (entry.retired) return entry.noteDeleted || told.isToBeDeleted ? {} : { isToBeDeleted: true }
  const isMoveTold = told.deck === entry.deck && former?.ankiDeck === entry.ankiDeck
  const ordinals = Object.keys(entry.lostCardIds ?? {})
    .map(Number)
    .filter((ordinal) => !entry.cardsDeleted?.includes(ordinal) && !told.ordinals?.includes(ordinal))
  return {
    ...(entry.ankiDeck !== undefined && !isMoveTold && { deck: entry.deck }),
    ...(ordinals.length > 0 && { ordinals })
  }
}
