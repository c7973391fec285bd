import type { JudgedNotes } from './check/judged-notes.js'
import { cleanField, fieldText } from './field-text.js'
import { textOf } from './note-text.js'
import type { NoteType } from './note-type.js'
import { fieldSeparator } from './schema.js'
import { sha1Start } from './sha1.js'
import { withIntegerAffinity } from './sqlite-file/integer-affinity.js'
import type { Pages } from './sqlite-file/pages.js'
import { createTextBytes } from './text-bytes.js'
import { type WrittenTable, writeRows } from './write-rows.js'

const nothing = new Uint8Array(0)

/** Writes the notes under their ids, which stand in the order of the notes. */
export function writeNotes(
  pages: Pages,
  noteTypes: readonly NoteType[],
  { notes, arePlain }: JudgedNotes,
  ids: readonly number[]
): WrittenTable {
  const types = new Map(
    noteTypes.map((noteType) => [noteType.id, { fields: noteType.fields.map(({ name }) => name), sortField: noteType.sortField ?? 0 }])
  )
  const texts = createTextBytes()
  return writeRows(pages, ['usn', 'csum'], ids, (index) => {
    const note = notes[index]
    if (!note) throw new Error('A row without a note')
    const { fields, sortField } = types.get(note.noteTypeId) ?? { fields: [], sortField: 0 }
    const given = fields.map((name) => textOf(note.fields, name))
    const values = arePlain[index] ? given : given.map(cleanField)
    texts.reset()
    const firstText = fieldText(values[0] ?? '')
    const first = texts.encode(firstText)
    const sortText = sortField === 0 ? firstText : fieldText(values[sortField] ?? '')
    const sorted = withIntegerAffinity(sortText)
    // rslib/src/notes/mod.rs, field_checksum
    const checksum = sha1Start(first)
    return {
      values: [
        undefined,
        texts.encode(note.guid),
        note.noteTypeId,
        note.modified,
        -1,
        // outer spaces let a search for ` tag ` find the first and last one. Source: rslib/src/tags/mod.rs
        texts.encode(note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `),
        texts.encode(values.join(fieldSeparator)),
        typeof sorted !== 'string' ? sorted : sortField === 0 ? first : texts.encode(sorted),
        checksum,
        0,
        nothing
      ],
      indexed: [-1, checksum]
    }
  })
}
