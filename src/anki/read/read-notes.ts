import { cardOrdinals } from '../cards/card-ordinals.js'
import { shortened } from '../faults/shown.js'
import type { Note } from '../model/model.js'
import type { NoteType } from '../model/note-type.js'
import type { CardOptions } from '../model/scheduling.js'
import { type TargetDecks, targetDecks } from '../model/target-decks.js'
import { fieldSeparator } from '../schema-11/schema.js'
import { integerColumn, textColumn } from './column-values.js'
import { type OpenDatabase, type Row, wholeText } from './open-database.js'
import { cardOptions, type ReadCard } from './read-cards.js'
import { readError } from './read-error.js'

interface Knowledge {
  readonly noteTypes: ReadonlyMap<number, NoteType>
  readonly cards: ReadonlyMap<number, readonly ReadCard[]>
  deckName(id: number): string | undefined
}

interface NoteRow {
  readonly row: Row
  readonly cards: readonly ReadCard[]
  /** Of its first new card. */
  readonly position: number
}

const statement = `SELECT id, ${wholeText('guid')}, mid, mod, ${wholeText('tags')}, ${wholeText('flds')} FROM notes`

/** The notes, those with new cards first and in the order of these. Throws `PackageError`. */
export function readNotes(database: OpenDatabase, knowledge: Knowledge): Note[] {
  const targets = targetDecks([...knowledge.noteTypes.values()])
  const rows: NoteRow[] = []
  for (const row of database.rows(statement)) {
    const cards = (typeof row[0] === 'number' ? knowledge.cards.get(row[0]) : undefined) ?? []
    const position = cards.find(({ scheduling }) => scheduling === undefined)?.position ?? Number.POSITIVE_INFINITY
    rows.push({ row, cards, position })
  }
  rows.sort((a, b) => (a.position === b.position ? 0 : a.position - b.position))
  return rows.map((row, index) => readNote(row, index + 1, knowledge, targets))
}

function readNote({ row, cards }: NoteRow, position: number, { noteTypes, deckName }: Knowledge, targets: TargetDecks): Note {
  const title = (): string => `Note ${row[0]}${typeof row[1] === 'string' ? ` of guid \`${shortened(row[1])}\`` : ''}`
  const wrong = (what: string): Error => readError('wrong-schema', `${title()} with ${what}`)
  const id = integerColumn(row[0], 'id', title)
  const guid = textColumn(row[1], 'guid', title)
  const noteTypeId = integerColumn(row[2], 'mid', title)
  const modified = integerColumn(row[3], 'mod', title)
  const tags = textColumn(row[4], 'tags', title)
  const fields = textColumn(row[5], 'flds', title)
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
  const options = cards.map((card) => {
    const usual = { deck: targets.get(noteTypeId)?.(card.ordinal) ?? deck, modified, position }
    return [card.ordinal, cardOptions(card, usual, deckOf(card.deckId))] as const
  })
  const optionsByCard = options.filter((entry): entry is readonly [number, CardOptions] => entry[1] !== undefined)
  const ordinals = cards.map(({ ordinal }) => ordinal)
  return {
    ...note,
    ...(optionsByCard.length === 0 ? {} : { cards: Object.fromEntries(optionsByCard) }),
    ...(`${cardOrdinals(noteType, note)}` === `${ordinals}` ? {} : { ordinals })
  }
}

/** Empty fields are left out. */
function namedFields(noteType: NoteType, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(noteType.fields.map(({ name }, index) => [name, values[index] ?? '']).filter(([, value]) => value !== ''))
}
