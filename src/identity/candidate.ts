import type { Family } from './guid.js'
import type { LockNote, LockPlace, MatchedBy } from './lock.js'

/** A gap as the author wrote it. */
export interface ComparedGap {
  /** Plain text of what is hidden, without the hint. */
  readonly text: string
  /** The author's own number. */
  readonly number?: number
  /** What asks for it besides the text around: the column of a cell. */
  readonly name?: string
  /** What of a picture it hides, where it is a region. */
  readonly place?: string
}

/** A card of this build whose identity is to be found. */
export interface Candidate {
  readonly family: Family
  /** The author's explicit id. */
  readonly id?: string
  /** Tells apart the cards under one explicit id. */
  readonly label?: string
  /** Plain text of what is asked. */
  readonly key: string
  /** Plain text of title and all headings above, outermost first. */
  readonly headings: readonly string[]
  /** NFC, from the lock's folder, levels joined by `/`. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** Plain text of the answer; of a cloze that has a heading to ask, its text. Empty where the key is all there is. */
  readonly answer: string
  /** The card's own normalised Markdown, attributes included. Headings above and tags are compared apart. */
  readonly source: string
  /** In the order of the text; empty for a card without gaps. */
  readonly gaps: readonly ComparedGap[]
  /** Marked `.new`. */
  readonly fresh?: boolean
  /** An error keeps it out of this build: it claims its entry, which stays as it is, and gets no identity of its own. */
  readonly leftOut?: true
}

/** What a card is called in every collection. */
export interface Identified {
  readonly guid: string
  /** What the lock knows of the same card, also if it was retired. It keeps the entry's note type. */
  readonly entry?: LockNote
  /** Numbers of the candidate's gaps, in their order. */
  readonly gapNumbers: readonly number[]
  /** What agreed with the entry; absent without one. */
  readonly by?: MatchedBy
  /** Places of the entries or cards that were nearly as good a pair. */
  readonly rivals?: readonly LockPlace[]
  /** The entry that the same card had in another family: it counts as removed, for `identity-family-changed`. */
  readonly replaces?: LockNote
}

/**
 * What this build knows of a file in the lock: `read` = its cards are among the candidates, `gone` = not on disk while its folder was read,
 * `outside` = any other; its entries are neither matched nor removed.
 */
export type Reach = (path: string) => 'read' | 'gone' | 'outside'
