import { toComparable } from './comparable.js'
import { rememberGaps } from './gaps/remember-gaps.js'
import type { LockFormer, LockNote } from './lock.js'
import { matchingKeys, noteKeys, otherKeys, placeKeys } from './lock-keys.js'
import { hashSource } from './note-hashes.js'
import { answerOf } from './own-answer.js'
import type { NoteStamp, NoteToRemember } from './remembered.js'
import { allCardIds } from './row-ids.js'

/** What the lock is to know of a note, at its place of today. */
export function toEntry(note: NoteToRemember, { id: noteId, modified, cardIds }: NoteStamp, fieldHash: string): LockNote {
  const { entry, id, label, headings } = note
  const sourceHash = hashSource(note, headings)
  const front = toComparable(note.key)
  const answer = toComparable(answerOf(note))
  if (entry && isAsBefore(note, entry, { noteId, modified, cardIds, fieldHash, sourceHash, front, answer })) return entry
  const lostCardIds = Object.fromEntries(Object.entries(entry ? allCardIds(entry) : {}).filter(([ordinal]) => !(ordinal in cardIds)))
  // What was deleted there comes with the next import, into today's deck and with today's cards.
  const isDeleted = (ordinal: string) => entry?.noteDeleted || entry?.cardsDeleted?.includes(Number(ordinal))
  const cardsDeleted = Object.keys(lostCardIds).filter(isDeleted).map(Number)
  const ankiDeck = entry?.noteDeleted ? note.deck : (entry?.ankiDeck ?? entry?.deck ?? note.deck)
  const former = toFormer(note, front)
  return {
    ...otherKeys(entry, noteKeys),
    guid: note.guid,
    family: note.family,
    noteType: note.noteTypeId,
    noteId,
    cardIds,
    ...(Object.keys(lostCardIds).length > 0 && { lostCardIds }),
    mod: modified,
    place: { path: note.path, line: note.line, ...otherKeys(entry?.place, placeKeys) },
    deck: note.deck,
    // Anki takes names that differ in case for one.
    ...(ankiDeck.toLowerCase() !== note.deck.toLowerCase() && { ankiDeck }),
    sourceHash,
    fieldHash,
    matching: {
      ...(id !== undefined && { id }),
      ...(label !== undefined && { label }),
      front,
      answer,
      headings,
      ...otherKeys(entry?.matching, matchingKeys)
    },
    gapNumbers: rememberGaps(note.gaps, note.gapNumbers, entry?.gapNumbers),
    ...(former && { former }),
    ...(cardsDeleted.length > 0 && { cardsDeleted }),
    ...(note.fresh && { fresh: true as const }),
    retired: false
  }
}

/** A rewording that is undone leaves nothing behind. */
function toFormer({ entry, by }: NoteToRemember, front: string): LockFormer | undefined {
  if (!entry || entry.matching.front === front) return entry?.former
  return entry.former?.front === front ? undefined : { front: entry.matching.front, by: by ?? 'id' }
}

interface Today {
  readonly noteId: number
  readonly modified: number
  readonly cardIds: Readonly<Record<number, number>>
  readonly fieldHash: string
  readonly sourceHash: string
  readonly front: string
  readonly answer: string
}

/** Whether an entry says all that is to be known today: true of most, and cheaper than to make it again. */
function isAsBefore(note: NoteToRemember, entry: LockNote, today: Today): boolean {
  const { matching, place } = entry
  const isSameNote =
    entry.fieldHash === today.fieldHash &&
    entry.sourceHash === today.sourceHash &&
    entry.noteId === today.noteId &&
    entry.mod === today.modified &&
    entry.noteType === note.noteTypeId &&
    entry.family === note.family &&
    entry.fresh === note.fresh
  const isSamePlace = place.path === note.path && place.line === note.line && entry.deck === note.deck && entry.ankiDeck === undefined
  const isSameCard =
    matching.front === today.front && matching.answer === today.answer && matching.id === note.id && matching.label === note.label
  // What was deleted in Anki, or taken out of the notes, comes back otherwise than it went.
  const isWhole = !entry.retired && !entry.noteDeleted && !entry.lostCardIds && !entry.cardsDeleted
  return isSameNote && isSamePlace && isSameCard && isWhole && hasSameRows(entry, today.cardIds) && hasSameGaps(entry, note)
}

function hasSameRows({ cardIds }: LockNote, today: Today['cardIds']): boolean {
  for (const ordinal in today) if (cardIds[ordinal] !== today[ordinal]) return false
  for (const ordinal in cardIds) if (!(ordinal in today)) return false
  return true
}

function hasSameGaps({ gapNumbers }: LockNote, { gaps, gapNumbers: numbers }: NoteToRemember): boolean {
  return (
    gapNumbers.length === gaps.length &&
    gapNumbers.every(({ number, text, name, place, retired }, index) => {
      const gap = gaps[index]
      return !retired && number === numbers[index] && name === gap?.name && place === gap?.place && text === toComparable(gap?.text ?? '')
    })
  )
}
