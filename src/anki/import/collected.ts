import { ordinalsBy } from '../cards/card-ordinals.js'
import type { AnkiPackage, Note, NoteType } from '../model/model.js'
import { targetDecks } from '../model/target-decks.js'

/** A package as its importer reads it: only what a note uses. */
export interface Collected {
  /** By guid; of two notes of one guid the last, since that is the one that a later import updates. */
  readonly notes: ReadonlyMap<string, Note>
  readonly noteTypes: ReadonlyMap<number, NoteType>
  /** Zero-based ordinals of a note's card rows. */
  ordinalsOf(note: Note): readonly number[]
  /** Full name of the deck that a card is in. */
  deckOf(note: Note, ordinal: number): string
}

export function collected(contents: AnkiPackage): Collected {
  const notes = new Map(contents.notes.map((note) => [note.guid, note]))
  const used = new Set(contents.notes.map(({ noteTypeId }) => noteTypeId))
  const noteTypes = new Map(contents.noteTypes.filter(({ id }) => used.has(id)).map((noteType) => [noteType.id, noteType]))
  const targets = targetDecks(contents.noteTypes)
  return {
    notes,
    noteTypes,
    ordinalsOf(note) {
      const noteType = noteTypes.get(note.noteTypeId)
      return note.ordinals ?? (noteType ? ordinalsBy('current', noteType, note) : [])
    },
    deckOf: (note, ordinal) => note.cards?.[ordinal]?.deck ?? targets.get(note.noteTypeId)?.(ordinal) ?? note.deck
  }
}
