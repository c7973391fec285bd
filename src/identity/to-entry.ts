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
  const lostCardIds = Object.fromEntries(Object.entries(entry ? allCardIds(entry) : {}).filter(([ordinal]) => !(ordinal in cardIds)))
  // What was deleted there comes with the next import, into today's deck and with today's cards.
  const isDeleted = (ordinal: string) => entry?.noteDeleted || entry?.cardsDeleted?.includes(Number(ordinal))
  const cardsDeleted = Object.keys(lostCardIds).filter(isDeleted).map(Number)
  const ankiDeck = entry?.noteDeleted ? note.deck : (entry?.ankiDeck ?? entry?.deck ?? note.deck)
  const former = toFormer(note)
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
    sourceHash: hashSource(note, headings),
    fieldHash,
    matching: {
      ...(id !== undefined && { id }),
      ...(label !== undefined && { label }),
      front: toComparable(note.key),
      answer: toComparable(answerOf(note)),
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
function toFormer({ entry, by, key }: NoteToRemember): LockFormer | undefined {
  if (!entry || entry.matching.front === toComparable(key)) return entry?.former
  return entry.former?.front === toComparable(key) ? undefined : { front: entry.matching.front, by: by ?? 'id' }
}
