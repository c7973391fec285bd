import type { AnkiPackage, Note } from '../model/model.js'
import { targetDecks } from '../model/target-decks.js'
import { ordinalsBy } from './card-ordinals.js'

/** Tells the card rows of a package's notes. */
export interface CardRows {
  /** Zero-based, ascending. */
  ordinalsOf(note: Note): readonly number[]
  /** Full name of the deck that a card is in. */
  deckOf(note: Note, ordinal: number): string
}

/** Rows that a note lists are all that it has; else they are those that Anki makes. */
export function cardRows({ noteTypes }: Pick<AnkiPackage, 'noteTypes'>): CardRows {
  const types = new Map(noteTypes.map((noteType) => [noteType.id, noteType]))
  const targets = targetDecks(noteTypes)
  return {
    ordinalsOf(note) {
      const noteType = types.get(note.noteTypeId)
      return note.ordinals ?? (noteType ? ordinalsBy('current', noteType, note) : [])
    },
    deckOf: (note, ordinal) => note.cards?.[ordinal]?.deck ?? targets.get(note.noteTypeId)?.(ordinal) ?? note.deck
  }
}
