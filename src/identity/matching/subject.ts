import type { ComparedGap } from '../candidate.js'

/** A card of this build or an entry of the lock, as far as they can be compared. */
export interface Subject {
  readonly family: string
  readonly id?: string | undefined
  readonly label?: string | undefined
  /** Comparable. */
  readonly front: string
  /** Comparable. */
  readonly answer: string
  readonly headings: readonly string[]
  readonly path: string
  readonly line: number
  /** Of an entry: the live ones. */
  readonly gaps: readonly Pick<ComparedGap, 'text' | 'place'>[]
  /** Of a card: marked `.new`. Of an entry: the mark had its effect already. */
  readonly fresh?: boolean | undefined
  /** Only of an entry: its file is not part of this build. It counts, but is not to be had. */
  readonly outside?: boolean
}

/** Whether nothing that the author said keeps a card and an entry from being the same card. */
export function isAllowed(card: Subject, entry: Subject): boolean {
  // Two ids are two cards, however alike; and `.new` breaks a match on purpose, once.
  return (card.id === undefined || entry.id === undefined || card.id === entry.id) && (!card.fresh || entry.fresh === true)
}
