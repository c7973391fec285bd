import type { Database } from 'sql.js'
import type { Note } from './model.js'
import type { CardOptions } from './scheduling.js'
import { cardQueues, cardTypes, queueOfType, suspendedQueue } from './schema.js'

/** Writes cards, one at a time. */
export interface CardInserter {
  /** Into `deck`, unless the card has one of its own. */
  insert(id: number, noteId: number, note: Note, ordinal: number, position: number, deck: string): void
  free(): void
}

// most cards are new and have nothing of their own, so few columns are bound
const plain = "INSERT INTO cards VALUES (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')"
const full = 'INSERT INTO cards VALUES (?,?,?,?,?,-1,?,?,?,?,?,?,?,?,?,?,?,?)'

/** Cards go into the empty table of a new collection; `deckId` finds a deck's id by its name. */
export function cardInserter(database: Database, deckId: (name: string) => number): CardInserter {
  const plainCard = database.prepare(plain)
  const fullCard = database.prepare(full)
  return {
    insert(id, noteId, note, ordinal, position, deck) {
      const options = note.cards?.[ordinal]
      if (options === undefined) plainCard.run([id, noteId, deckId(deck), ordinal, note.modified, position])
      else
        fullCard.run([
          id,
          noteId,
          deckId(options.deck ?? deck),
          ordinal,
          options.modified ?? note.modified,
          ...own(options, position, deckId)
        ])
    },
    free() {
      plainCard.free()
      fullCard.free()
    }
  }
}

/** The columns from `type` to `data`. */
function own(options: CardOptions, position: number, deckId: (name: string) => number): (number | string)[] {
  const { scheduling, suspended = false, flag = 0 } = options
  const type = scheduling?.type ?? 'new'
  return [
    cardTypes[type],
    suspended ? suspendedQueue : cardQueues[scheduling?.queue ?? queueOfType[type]],
    scheduling?.due ?? options.position ?? position,
    scheduling?.interval ?? 0,
    scheduling?.ease ?? 0,
    scheduling?.repetitions ?? 0,
    scheduling?.lapses ?? 0,
    scheduling?.stepsLeft ?? 0,
    scheduling?.originalDue ?? 0,
    scheduling?.originalDeck === undefined ? 0 : deckId(scheduling.originalDeck),
    flag + (scheduling?.otherFlags ?? 0),
    scheduling?.data ?? ''
  ]
}
