/// <reference lib="es2024.string" />
import { cleanField, fieldText, isFieldEmpty } from '../field-text.js'
import type { Note } from '../model.js'
import type { NoteType } from '../note-type.js'
import { trim } from '../white-space.js'
import type { Problems } from './problems.js'

/** The fields of a note: known, text, the first one filled. Gives whether the rest of the note can be checked. */
export function checkFields(note: Note, noteType: NoteType, { error }: Problems): boolean {
  const place = { note: note.guid }
  let isText = true
  for (const name in note.fields) {
    const value: unknown = note.fields[name]
    if (!noteType.fields.some((field) => field.name === name)) {
      error('unknown-field', `Field \`${name}\`, expected one of note type \`${noteType.name}\``, place)
    }
    if (typeof value !== 'string' || !value.isWellFormed()) {
      isText = false
      error('field-not-text', `Field \`${name}\` that is no text, or holds half a character`, place)
    }
  }
  const first = noteType.fields[0]?.name ?? ''
  if (isText && isBlank(note.fields[first] ?? ''))
    error('empty-first-field', `Field \`${first}\` empty, expected the first field to be filled`, place)
  return isText
}

// rslib/src/notes/mod.rs, NoteFieldsState
function isBlank(html: string): boolean {
  return isFieldEmpty(html) || (/^[\s\u00a0]*[<&]/.test(html) && trim(fieldText(cleanField(html))) === '')
}
