import { cardOrdinals } from './card-ordinals.js'
import { checksum } from './checksum.js'
import { deckRows } from './deck-tree.js'
import { cleanField, fieldText } from './field-text.js'
import { idsBefore } from './ids-before.js'
import type { AnkiPackage, CardOptions, Note } from './model.js'
import type { NoteType } from './note-type.js'
import { distinctNotes } from './same-note.js'
import { cardQueues, cardTypes, fieldSeparator, queueOfType, suspendedQueue } from './schema.js'

/** A row of Anki's `notes` table. */
export interface NoteRow {
  readonly id: number
  readonly guid: string
  readonly noteTypeId: number
  readonly modified: number
  readonly tags: string
  readonly fields: string
  readonly sortField: string
  readonly checksum: number
  readonly cards: readonly CardRow[]
}

/** A row of Anki's `cards` table. */
export interface CardRow {
  readonly id: number
  readonly deckId: number
  readonly ordinal: number
  readonly modified: number
  readonly type: number
  readonly queue: number
  readonly due: number
  readonly interval: number
  readonly ease: number
  readonly repetitions: number
  readonly lapses: number
  readonly stepsLeft: number
  readonly originalDue: number
  readonly originalDeckId: number
  readonly flags: number
  readonly data: string
}

/** The rows of a package that has been checked, one note at a time. Units of `created`: epoch milliseconds. */
export function* packageRows({ notes: given, noteTypes, decks }: AnkiPackage, created: number): Generator<NoteRow> {
  const notes = distinctNotes(given)
  const noteTypeOf = new Map(noteTypes.map((noteType) => [noteType.id, noteType]))
  const deckOf = deckRows(decks)
  const deckId = (name: string): number => deckOf.get(name.toLowerCase())?.id ?? 1
  const ordinals = notes.map((note) => note.ordinals ?? cardOrdinals(knownType(noteTypeOf, note), note))
  const noteIds = idsBefore(
    created,
    notes.map(({ id }) => id)
  )
  const cardIds = idsBefore(
    created,
    notes.flatMap((note, index) => (ordinals[index] ?? []).map((ordinal) => note.cardIds?.[ordinal]))
  )
  let card = 0
  for (const [index, note] of notes.entries()) {
    const cards = (ordinals[index] ?? []).map((ordinal) => cardRow(note, ordinal, cardIds[card++] ?? 0, index + 1, deckId))
    yield { ...noteRow(note, knownType(noteTypeOf, note), noteIds[index] ?? 0), cards }
  }
}

function knownType(noteTypes: ReadonlyMap<number, NoteType>, note: Note): NoteType {
  const noteType = noteTypes.get(note.noteTypeId)
  if (!noteType) throw new TypeError(`Note type \`${note.noteTypeId}\` of note \`${note.guid}\` unknown`)
  return noteType
}

function noteRow(note: Note, noteType: NoteType, id: number): Omit<NoteRow, 'cards'> {
  const values = noteType.fields.map(({ name }) => cleanField(note.fields[name] ?? ''))
  const first = fieldText(values[0] ?? '')
  const sortField = noteType.sortField ?? 0
  return {
    id,
    guid: note.guid,
    noteTypeId: note.noteTypeId,
    modified: note.modified,
    // outer spaces let a search for ` tag ` find the first and last one. Source: rslib/src/tags/mod.rs
    tags: note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `,
    fields: values.join(fieldSeparator),
    sortField: sortField === 0 ? first : fieldText(values[sortField] ?? ''),
    checksum: checksum(first)
  }
}

function cardRow(note: Note, ordinal: number, id: number, position: number, deckId: (name: string) => number): CardRow {
  const options: CardOptions = note.cards?.[ordinal] ?? {}
  const scheduling = options.scheduling
  const type = scheduling?.type ?? 'new'
  return {
    id,
    deckId: deckId(options.deck ?? note.deck),
    ordinal,
    modified: options.modified ?? note.modified,
    type: cardTypes[type],
    queue: options.suspended === true ? suspendedQueue : cardQueues[scheduling?.queue ?? queueOfType[type]],
    due: scheduling?.due ?? options.position ?? position,
    interval: scheduling?.interval ?? 0,
    ease: scheduling?.ease ?? 0,
    repetitions: scheduling?.repetitions ?? 0,
    lapses: scheduling?.lapses ?? 0,
    stepsLeft: scheduling?.stepsLeft ?? 0,
    originalDue: scheduling?.originalDue ?? 0,
    originalDeckId: scheduling?.originalDeck === undefined ? 0 : deckId(scheduling.originalDeck),
    flags: (options.flag ?? 0) + (scheduling?.otherFlags ?? 0),
    data: scheduling?.data ?? ''
  }
}
