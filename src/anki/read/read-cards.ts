import type { CardOptions, CardScheduling } from '../model/scheduling.js'
import { cardQueues, cardTypes, queueOfType, suspendedQueue } from '../schema-11/schema.js'
import { integerColumn } from './column-values.js'
import { unless } from './json-values.js'
import { type OpenDatabase, type Row, wholeText } from './open-database.js'
import { readError } from './read-error.js'

/** A row of Anki's `cards` table, with what it needs to become options of its note's card. */
export interface ReadCard {
  readonly id: number
  readonly noteId: number
  readonly deckId: number
  readonly ordinal: number
  readonly modified: number
  readonly position: number
  readonly isSuspended: boolean
  readonly flag: number
  readonly scheduling: CardScheduling | undefined
}

const integers = 'id, nid, did, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags'
const integerColumns = integers.split(', ')
const statement = `SELECT ${integers}, ${wholeText('data')} FROM cards`

/** The cards by note id, in the order of their ordinals. Throws `PackageError`. */
export function readCards(database: OpenDatabase, deckName: (id: number) => string | undefined): ReadonlyMap<number, readonly ReadCard[]> {
  const cards = new Map<number, ReadCard[]>()
  for (const row of database.rows(statement)) {
    const card = readCard(row, deckName)
    const list = cards.get(card.noteId)
    if (list === undefined) cards.set(card.noteId, [card])
    // of two rows for one card Anki's Check Database keeps one
    else if (!list.some(({ ordinal }) => ordinal === card.ordinal)) list.push(card)
  }
  for (const list of cards.values()) list.sort((a, b) => a.ordinal - b.ordinal)
  return cards
}

function title(row: Row): string {
  return `Card ${row[0]} of note ${row[1]}`
}

function readCard(row: Row, deckName: (id: number) => string | undefined): ReadCard {
  const at = (): string => title(row)
  const numbers = integerColumns.map((column, index) => integerColumn(row[index], column, at))
  const [id = 0, noteId = 0, deckId = 0, ordinal = 0, modified = 0, type = 0, queue = 0, due = 0, interval = 0, ease = 0] = numbers
  const [repetitions = 0, lapses = 0, stepsLeft = 0, originalDue = 0, originalDeckId = 0, flags = 0] = numbers.slice(10)
  // rslib/src/storage/card/mod.rs: ordinals are 16 bits
  if (ordinal < 0 || ordinal > 0xffff)
    throw readError('wrong-schema', `${title(row)}: \`ord\` is ${ordinal}, expected a number from 0 to 65535`)
  const typeName = nameOf(cardTypes, type, 'type', row)
  const isSuspended = queue === suspendedQueue
  const queueName = isSuspended ? queueOfType[typeName] : nameOf(cardQueues, queue, 'queue', row)
  const data = typeof row[16] === 'string' && row[16] !== '{}' ? row[16] : ''
  const otherFlags = flags & ~7
  const scheduling: CardScheduling = {
    type: typeName,
    ...unless('queue', queueName, queueOfType[typeName]),
    due,
    interval,
    ease,
    repetitions,
    lapses,
    stepsLeft,
    ...unless('originalDue', originalDue, 0),
    ...(originalDeckId === 0 ? {} : unless('originalDeck', deckName(originalDeckId))),
    ...unless('otherFlags', otherFlags, 0),
    ...unless('data', data, '')
  }
  const isPlain = [type, interval, ease, repetitions, lapses, stepsLeft, originalDue, originalDeckId, otherFlags].every(
    (value) => value === 0
  )
  const isNew = isPlain && (queue === 0 || isSuspended) && data === ''
  return { id, noteId, deckId, ordinal, modified, position: due, isSuspended, flag: flags & 7, scheduling: isNew ? undefined : scheduling }
}

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: number, column: string, row: Row): Name {
  for (const name in names) if (names[name] === value) return name
  throw readError('wrong-schema', `${title(row)}: \`${column}\` is ${value}, which Anki does not know`)
}

/** A card's options as its note holds them; `undefined` where all is as it usually is. */
export function cardOptions(
  card: ReadCard,
  usual: { deck: string; modified: number; position: number },
  deck: string
): CardOptions | undefined {
  const options: CardOptions = {
    ...unless('deck', deck, usual.deck),
    ...unless('suspended', card.isSuspended, false),
    ...unless('flag', card.flag, 0),
    ...(card.scheduling === undefined ? unless('position', card.position, usual.position) : {}),
    ...unless('modified', card.modified, usual.modified),
    ...unless('scheduling', card.scheduling)
  }
  return Object.keys(options).length === 0 ? undefined : options
}
