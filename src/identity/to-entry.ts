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
  const cardsDeleted = entry?.cardsDeleted?.filter((ordinal) => ordinal in lostCardIds) ?? []
  // What was deleted there comes with the next import, and into today's deck.
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
    ...(ankiDeck !== note.deck && { ankiDeck }),
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
