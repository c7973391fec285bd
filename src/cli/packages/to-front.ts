import type { Note, NoteType } from '../../anki/index.js'
import { textOf } from '../../anki/model/note-text.js'
import { toPlain } from './to-plain.js'

/** What a note is known by: the words of the field that Anki's browser sorts by, or of the first that has any. */
export function toFront(note: Note, noteType: NoteType | undefined): string {
  const names = noteType?.fields.map(({ name }) => name) ?? Object.keys(note.fields)
  const sortField = names[noteType?.sortField ?? 0]
  const inOrder = sortField === undefined ? names : [sortField, ...names]
  return inOrder.map((name) => toPlain(textOf(note.fields, name))).find((text) => text !== '') ?? note.guid
}
