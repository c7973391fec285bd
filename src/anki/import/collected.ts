import { type CardRows, cardRows } from '../cards/card-rows.js'
import type { AnkiPackage, Note, NoteType } from '../model/model.js'

/** A package as its importer reads it: only what a note uses. */
export interface Collected extends CardRows {
  /** By guid; of two notes of one guid the last, since that is the one that a later import updates. */
  readonly notes: ReadonlyMap<string, Note>
  readonly noteTypes: ReadonlyMap<number, NoteType>
}

export function collected(contents: AnkiPackage): Collected {
  const used = new Set(contents.notes.map(({ noteTypeId }) => noteTypeId))
  return {
    notes: new Map(contents.notes.map((note) => [note.guid, note])),
    noteTypes: new Map(contents.noteTypes.filter(({ id }) => used.has(id)).map((noteType) => [noteType.id, noteType])),
    ...cardRows(contents)
  }
}
