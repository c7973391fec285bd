import type { Database } from 'sql.js'
import type { JudgedNotes } from './check/judged-notes.js'
import { type DeckRow, defaultDeckId } from './deck-tree.js'
import { cleanField, fieldText } from './field-text.js'
import { createFreeIds } from './free-ids.js'
import { cardInserter } from './insert-cards.js'
import { textOf } from './note-text.js'
import type { NoteType } from './note-type.js'
import { fieldSeparator } from './schema.js'
import { sha1Start } from './sha1.js'
import { createTextBytes } from './text-bytes.js'

// Binding text as bytes and casting it back spares SQLite's own conversion: less than half the time for the same file.
const insertNote = `INSERT INTO notes VALUES (?,CAST(? AS TEXT),?,?,-1,CAST(? AS TEXT),CAST(? AS TEXT),CAST(? AS TEXT),?,0,'')`

/** Writes notes and their cards into empty tables, in order. Units of `created`: epoch milliseconds. */
export function insertNotes(
  database: Database,
  noteTypes: readonly NoteType[],
  { notes, ordinals, arePlain, targets }: JudgedNotes,
  decks: ReadonlyMap<string, DeckRow>,
  created: number
): void {
  const statement = database.prepare(insertNote)
  const cards = cardInserter(database, deckIds(decks))
  const types = new Map(
    noteTypes.map((noteType) => [noteType.id, { fields: noteType.fields.map(({ name }) => name), sortField: noteType.sortField ?? 0 }])
  )
  const noteIds = createFreeIds(created)
  const cardIds = createFreeIds(created)
  notes.forEach((note, index) => {
    noteIds.count(note.id)
    for (const ordinal of ordinals[index] ?? []) cardIds.count(note.cardIds?.[ordinal])
  })
  const texts = createTextBytes()
  notes.forEach((note, index) => {
    const { fields, sortField } = types.get(note.noteTypeId) ?? { fields: [], sortField: 0 }
    const id = noteIds.next(note.id)
    const given = fields.map((name) => textOf(note.fields, name))
    const values = arePlain[index] ? given : given.map(cleanField)
    texts.reset()
    const first = texts.encode(fieldText(values[0] ?? ''))
    statement.run([
      id,
      texts.encode(note.guid),
      note.noteTypeId,
      note.modified,
      // outer spaces let a search for ` tag ` find the first and last one. Source: rslib/src/tags/mod.rs
      texts.encode(note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `),
      texts.encode(values.join(fieldSeparator)),
      sortField === 0 ? first : texts.encode(fieldText(values[sortField] ?? '')),
      // rslib/src/notes/mod.rs, field_checksum
      sha1Start(first)
    ])
    const target = targets.get(note.noteTypeId)
    for (const ordinal of ordinals[index] ?? [])
      cards.insert(cardIds.next(note.cardIds?.[ordinal]), id, note, ordinal, index + 1, target?.(ordinal) ?? note.deck)
  })
  statement.free()
  cards.free()
}

/** Ids by the names as they are given, so that each spelling is folded once. */
function deckIds(decks: ReadonlyMap<string, DeckRow>): (name: string) => number {
  const known = new Map<string, number>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const id = decks.get(name.toLowerCase())?.id ?? defaultDeckId
    known.set(name, id)
    return id
  }
}
