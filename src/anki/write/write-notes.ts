import type { JudgedNotes } from '../check/judged-notes.js'
import { lookUp } from '../model/look-up.js'
import { textOf } from '../model/note-text.js'
import type { NoteType } from '../model/note-type.js'
import { fieldSeparator } from '../schema-11/schema.js'
import { cleanField, fieldText } from '../text/field-text.js'
import type { Checksums } from '../zip/checksums.js'
import { withIntegerAffinity } from './sqlite-file/integer-affinity.js'
import type { Pages } from './sqlite-file/pages.js'
import { usn, type WrittenTable, writeRows } from './write-rows.js'

const separator = fieldSeparator.charCodeAt(0)

/** Writes the notes under their ids, which stand in the order of the notes. */
export function writeNotes(
  pages: Pages,
  noteTypes: readonly NoteType[],
  { notes, arePlain }: JudgedNotes,
  ids: Float64Array,
  { sha1Start }: Checksums
): WrittenTable<'csum'> {
  const types = new Map(
    noteTypes.map((noteType) => [noteType.id, { fields: noteType.fields.map(({ name }) => name), sortField: noteType.sortField ?? 0 }])
  )
  const typeOf = lookUp(types)
  const values: string[] = []
  return writeRows(pages, ['csum'], ids, (record, index, columns, row) => {
    const note = notes[index]
    if (!note) throw new Error('A row without a note')
    const { fields, sortField } = typeOf(note.noteTypeId) ?? { fields: [], sortField: 0 }
    const isPlain = arePlain[index] === true
    values.length = fields.length
    for (let field = 0; field < fields.length; field++) {
      const value = textOf(note.fields, fields[field] ?? '')
      values[field] = isPlain ? value : cleanField(value)
    }
    const firstText = fieldText(values[0] ?? '')
    const sorted = withIntegerAffinity(sortField === 0 ? firstText : fieldText(values[sortField] ?? ''))
    // rslib/src/notes/mod.rs, field_checksum
    const checksum = sha1Start(firstText)
    record.begin().addNumber(undefined).addText(note.guid).addNumber(note.noteTypeId).addNumber(note.modified).addNumber(usn)
    // outer spaces let a search for ` tag ` find the first and last one. Source: rslib/src/tags/mod.rs
    record.addText(note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `).addTexts(values, separator)
    if (typeof sorted === 'string') record.addText(sorted)
    else record.addNumber(sorted)
    record.addNumber(checksum).addNumber(0).addText('').finish()
    columns.csum[row] = checksum
  })
}
