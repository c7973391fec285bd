import type { JudgedNotes } from '../check/judged-notes.js'
import { type DeckRow, defaultDeckId } from '../model/deck-tree.js'
import { lookUp } from '../model/look-up.js'
import type { CardOptions } from '../model/scheduling.js'
import { cardQueues, cardTypes, queueOfType, suspendedQueue } from '../schema-11/schema.js'
import type { FreeIds } from './free-ids.js'
import type { Pages } from './sqlite-file/pages.js'
import type { RecordWriter } from './sqlite-file/record.js'
import { usn, type WrittenTable, writeRows } from './write-rows.js'

/** Writes the cards of all notes, each note's after those of the one before it where their ids are not given. */
export function writeCards(
  pages: Pages,
  { notes, ordinals, targets }: JudgedNotes,
  noteIds: Float64Array,
  cardIds: FreeIds,
  decks: ReadonlyMap<string, DeckRow>
): WrittenTable<'nid' | 'did' | 'queue' | 'due'> {
  const deckId = deckIds(decks)
  const targetOf = lookUp(targets)
  const count = ordinals.reduce((sum, { length }) => sum + length, 0)
  // of each card, where its note is in the list, and which of the note's it is
  const [places, numbers, ids] = [new Uint32Array(count), new Uint16Array(count), new Float64Array(count)]
  let card = 0
  for (let index = 0; index < notes.length; index++) {
    for (const ordinal of ordinals[index] ?? []) {
      places[card] = index
      numbers[card] = ordinal
      ids[card++] = cardIds.next(notes[index]?.cardIds?.[ordinal])
    }
  }
  // what the card that was written last has in common with most others, if it is a new one without options
  const last = { deck: 0, ordinal: -1, modified: 0 }
  return writeRows(pages, ['nid', 'did', 'queue', 'due'], ids, (record, at, columns, row) => {
    const index = places[at] ?? 0
    const ordinal = numbers[at] ?? 0
    const note = notes[index]
    if (!note) throw new Error('A card without a note')
    const options = note.cards?.[ordinal]
    const deck = deckId(options?.deck ?? targetOf(note.noteTypeId)?.(ordinal) ?? note.deck)
    const noteId = noteIds[index] ?? 0
    const modified = options?.modified ?? note.modified
    const { type, queue } = options === undefined ? newCard : kindOf(options)
    const due = options?.scheduling?.due ?? options?.position ?? index + 1
    const isAlike = options === undefined && deck === last.deck && ordinal === last.ordinal && modified === last.modified
    if (!isAlike || !record.replaceNumber(noteColumn, noteId) || !record.replaceNumber(dueColumn, due)) {
      record.begin().addNumber(undefined).addNumber(noteId).addNumber(deck).addNumber(ordinal).addNumber(modified)
      record.addNumber(usn).addNumber(type).addNumber(queue).addNumber(due)
      addSchedule(record, options, deckId)
      record.finish()
      Object.assign(last, { deck, ordinal: options === undefined ? ordinal : -1, modified })
    }
    columns.nid[row] = noteId
    columns.did[row] = deck
    columns.queue[row] = queue
    columns.due[row] = due
  })
}

// in the order of the table's columns
const noteColumn = 1
const dueColumn = 8

const newCard = { type: cardTypes.new, queue: cardQueues.new }

function kindOf({ scheduling, suspended = false }: CardOptions): { readonly type: number; readonly queue: number } {
  const type = scheduling?.type ?? 'new'
  return { type: cardTypes[type], queue: suspended ? suspendedQueue : cardQueues[scheduling?.queue ?? queueOfType[type]] }
}

/** The columns from `ivl` to `data`: nothing but zeros for most cards. */
function addSchedule(record: RecordWriter, options: CardOptions | undefined, deckId: (name: string) => number): void {
  const scheduling = options?.scheduling
  record
    .addNumber(scheduling?.interval ?? 0)
    .addNumber(scheduling?.ease ?? 0)
    .addNumber(scheduling?.repetitions ?? 0)
  record
    .addNumber(scheduling?.lapses ?? 0)
    .addNumber(scheduling?.stepsLeft ?? 0)
    .addNumber(scheduling?.originalDue ?? 0)
  record.addNumber(scheduling?.originalDeck === undefined ? 0 : deckId(scheduling.originalDeck))
  record.addNumber((options?.flag ?? 0) + (scheduling?.otherFlags ?? 0)).addText(scheduling?.data ?? '')
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
