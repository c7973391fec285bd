/// <reference lib="es2024.string" />

import { nearest } from '../faults/nearest.js'
import { shortened, shown } from '../faults/shown.js'
import type { Note } from '../model/model.js'
import { textOf } from '../model/note-text.js'
import type { NoteType } from '../model/note-type.js'
import { cleanField, fieldText, isFieldEmpty, isPlain } from '../text/field-text.js'
import { trim } from '../text/white-space.js'
import { findLostText } from './find-lost-text.js'
import type { Problems } from './problems.js'

// rslib/src/notes/mod.rs removes these; of carriage returns, before line ends as a rule, nothing is lost
const removed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** What the fields of a note are: none that the note can be checked by, texts, or texts that are stored as they are. */
export type FieldsVerdict = 'wrong' | 'text' | 'plain'

/** The fields of a note: known, text, the first one filled. `names` are those of the note type. */
export function checkFields(note: Note, noteType: NoteType, names: ReadonlySet<string>, problems: Problems): FieldsVerdict {
  const { error } = problems
  let isText = true
  let areStored = true
  for (const name in note.fields) {
    const value: unknown = note.fields[name]
    if (!names.has(name)) {
      const meant = nearest(name, names)
      const expected = meant === undefined ? `expected one of note type \`${noteType.name}\`` : `did you mean \`${meant}\`?`
      error('unknown-field', `Field \`${name}\` unknown, ${expected}`, { note: note.guid, field: name })
    }
    if (typeof value !== 'string') {
      isText = false
      error('field-not-text', `Field \`${name}\` is ${shown(value)}, expected text`, { note: note.guid, field: name })
    } else {
      if (value.includes('<')) checkMarkup(value, name, note.guid, problems)
      if (isPlain(value)) continue
      areStored = false
      if (!checkText(value, name, note.guid, problems)) isText = false
    }
  }
  const first = noteType.fields[0]?.name ?? ''
  if (isText && isBlank(textOf(note.fields, first)))
    error('empty-first-field', `Field \`${first}\` empty, expected the first field to be filled`, { note: note.guid, field: first })
  return !isText ? 'wrong' : areStored ? 'plain' : 'text'
}

function checkText(value: string, field: string, note: string, { error, warning }: Problems): boolean {
  if (!value.isWellFormed()) {
    const offset = value.search(/\p{Surrogate}/u)
    error('field-not-text', `Field \`${field}\` holds half a character at offset ${offset}, expected whole ones`, { note, field, offset })
    return false
  }
  const offset = value.search(removed)
  if (offset !== -1) {
    const code = value.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
    const message = `Field \`${field}\` holds the control character U+${code} at offset ${offset}, which Anki would remove`
    warning('control-character', message, { note, field, offset })
  }
  return true
}

/** Text that was not made HTML: it is shown all the same, or in part, so that nobody sees at once what Anki leaves out. */
function checkMarkup(html: string, field: string, note: string, { warning }: Problems): void {
  const lost = findLostText(html)
  if (lost === undefined) return
  const { text, offset, isHidden } = lost
  const seen = `Field \`${field}\` holds \`${shortened(text)}\` at offset ${offset}`
  const loss = isHidden ? 'of which nothing is shown' : 'which Anki leaves out of the text that it sorts and compares by'
  warning('not-html', `${seen}, ${loss}, expected HTML: \`&lt;\` for a \`<\` of the text, as \`escapeHtml\` writes it`, {
    note,
    field,
    offset
  })
}

// rslib/src/notes/mod.rs, NoteFieldsState
function isBlank(html: string): boolean {
  return isFieldEmpty(html) || (/^[\s\u00a0]*[<&]/.test(html) && trim(fieldText(cleanField(html))) === '')
}
