import { cardOrdinals } from '../card-ordinals.js'
import type { Note } from '../model.js'
import type { NoteType } from '../note-type.js'
import type { CardOptions } from '../scheduling.js'
import { fieldSeparator } from '../schema.js'
import { fault } from './fault.js'
import type { OpenDatabase, Row } from './open-database.js'
import { cardOptions, type ReadCard } from './read-cards.js'

interface Knowledge {
  readonly noteTypes: ReadonlyMap<number, NoteType>
  readonly cards: ReadonlyMap<number, readonly ReadCard[]>
  deckName(id: number): string | undefined
}

interface ReadRow {
  readonly row: Row
  readonly cards: readonly ReadCard[]
  /** Of its first new card. */
  readonly position: number
}

/** The notes, those with new cards first and in the order of these. Throws `PackageError`. */
export function readNotes(database: OpenDatabase, knowledge: Knowledge): Note[] {
  const rows: ReadRow[] = []
  for (const row of database.rows('SELECT id, guid, mid, mod, tags, flds FROM notes')) {
    const cards = (typeof row[0] === 'number' ? knowledge.cards.get(row[0]) : undefined) ?? []
    const position = cards.find(({ scheduling }) => scheduling === undefined)?.position ?? Number.POSITIVE_INFINITY
    rows.push({ row, cards, position })
  }
  rows.sort((a, b) => (a.position === b.position ? 0 : a.position - b.position))
  return rows.map((row, index) => readNote(row, index + 1, knowledge))
}

function readNote({ row, cards }: ReadRow, position: number, { noteTypes, deckName }: Knowledge): Note {
  const [id, guid, noteTypeId, modified, tags, fields] = row
  if (typeof id !== 'number' || typeof noteTypeId !== 'number' || typeof modified !== 'number') throw wrong('a column that is no number')
  if (![id, noteTypeId, modified].every(Number.isSafeInteger)) throw wrong('a column that is no integer')
  if (typeof guid !== 'string' || typeof tags !== 'string' || typeof fields !== 'string') throw wrong('a column that is no text')
  const noteType = noteTypes.get(noteTypeId)
  if (!noteType) throw wrong(`note type ${noteTypeId}, which is not there`)
  const values = fields.split(fieldSeparator)
  if (values.length !== noteType.fields.length) throw wrong(`${values.length} fields, expected ${noteType.fields.length}`)
  const deckOf = (deckId: number): string => deckName(deckId) ?? `recovered${deckId}`
  const deck = deckOf(cards[0]?.deckId ?? 1)
  const note: Note = {
    guid,
    id,
    noteTypeId,
    deck,
    fields: namedFields(noteType, values),
    // rslib/src/tags/mod.rs, is_tag_separator
    tags: tags.split(/[ \u3000]+/).filter((tag) => tag !== ''),
    modified,
    cardIds: Object.fromEntries(cards.map((card) => [card.ordinal, card.id]))
  }
  const options = cards.map((card) => [card.ordinal, cardOptions(card, { deck, modified, position }, deckOf(card.deckId))] as const)
  const given = options.filter((entry): entry is readonly [number, CardOptions] => entry[1] !== undefined)
  const ordinals = cards.map(({ ordinal }) => ordinal)
  return {
    ...note,
    ...(given.length === 0 ? {} : { cards: Object.fromEntries(given) }),
    ...(`${cardOrdinals(noteType, note)}` === `${ordinals}` ? {} : { ordinals })
  }
}

/** Empty fields are left out. */
function namedFields(noteType: NoteType, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(noteType.fields.map(({ name }, index) => [name, values[index] ?? '']).filter(([, value]) => value !== ''))
}

function wrong(what: string): Error {
  return fault('wrong-schema', `Note with ${what}`)
}
