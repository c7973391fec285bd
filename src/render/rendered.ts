import type { AnkiPackage } from '../anki/index.js'
import type { FileCard } from '../file/file-result.js'
import type { Lock, NoteToRemember, Remembered } from '../identity/index.js'

/** How much was made. */
export interface Statistics {
  readonly notes: number
  readonly cards: number
  /** That hold a card. */
  readonly decks: number
  readonly media: number
}

/** What the cards of all files became. */
export interface Rendered extends Pick<Remembered, 'created' | 'stamped' | 'changes' | 'deckChanges' | 'lostCards' | 'removals' | 'todo'> {
  readonly contents: AnkiPackage
  /** The notes as identity knows them, in the order of the package's. */
  readonly notes: readonly NoteToRemember[]
  /** The cards that became these notes. */
  readonly built: ReadonlySet<FileCard>
  /** How many cards an error kept out; their entries in the lock stay as they are. */
  readonly leftOutCards: number
  readonly lock: Lock
  readonly statistics: Statistics
  /** How many notes got a new time because they were to. */
  readonly republished: number
}
