import type { JudgedNotes } from './check/judged-notes.js'
import { type DeckRow, defaultDeckId } from './deck-tree.js'
import type { FreeIds } from './free-ids.js'
import type { CardOptions } from './scheduling.js'
import { cardQueues, cardTypes, queueOfType, suspendedQueue } from './schema.js'
import type { Pages } from './sqlite-file/pages.js'
import type { Value } from './sqlite-file/record.js'
import { type WrittenTable, writeRows } from './write-rows.js'

const encoder = new TextEncoder()
const nothing = new Uint8Array(0)

interface CardToWrite {
  readonly index: number
  readonly ordinal: number
}

/** Writes the cards of all notes, each note's after those of the one before it where their ids are not given. */
export function writeCards(
  pages: Pages,
  { notes, ordinals, targets }: JudgedNotes,
  noteIds: readonly number[],
  cardIds: FreeIds,
  decks: ReadonlyMap<string, DeckRow>
): WrittenTable {
  const deckId = deckIds(decks)
  const cards: CardToWrite[] = notes.flatMap((_, index) => (ordinals[index] ?? []).map((ordinal) => ({ index, ordinal })))
  const ids = cards.map(({ index, ordinal }) => cardIds.next(notes[index]?.cardIds?.[ordinal]))
  return writeRows(pages, ['usn', 'nid', 'did', 'queue', 'due'], ids, (row) => {
    const { index, ordinal } = cards[row] ?? { index: 0, ordinal: 0 }
    const note = notes[index]
    if (!note) throw new Error('A card without a note')
    const options = note.cards?.[ordinal]
    const deck = deckId(options?.deck ?? targets.get(note.noteTypeId)?.(ordinal) ?? note.deck)
    const noteId = noteIds[index] ?? 0
    const { type, queue, due, rest } = options === undefined ? { ...newCard, due: index + 1 } : own(options, index + 1, deckId)
    return {
      values: [undefined, noteId, deck, ordinal, options?.modified ?? note.modified, -1, type, queue, due, ...rest],
      indexed: [-1, noteId, deck, queue, due]
    }
  })
}

interface CardColumns {
  readonly type: number
  readonly queue: number
  readonly due: number
  /** From `ivl` to `data`. */
  readonly rest: readonly Value[]
}

/** What most cards are: nothing of their own but their place. */
const newCard: Omit<CardColumns, 'due'> = { type: 0, queue: 0, rest: [0, 0, 0, 0, 0, 0, 0, 0, nothing] }

function own(options: CardOptions, position: number, deckId: (name: string) => number): CardColumns {
  const { scheduling, suspended = false, flag = 0 } = options
  const type = scheduling?.type ?? 'new'
  return {
    type: cardTypes[type],
    queue: suspended ? suspendedQueue : cardQueues[scheduling?.queue ?? queueOfType[type]],
    due: scheduling?.due ?? options.position ?? position,
    rest: [
      scheduling?.interval ?? 0,
      scheduling?.ease ?? 0,
      scheduling?.repetitions ?? 0,
      scheduling?.lapses ?? 0,
      scheduling?.stepsLeft ?? 0,
      scheduling?.originalDue ?? 0,
      scheduling?.originalDeck === undefined ? 0 : deckId(scheduling.originalDeck),
      flag + (scheduling?.otherFlags ?? 0),
      encoder.encode(scheduling?.data ?? '')
    ]
  }
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
