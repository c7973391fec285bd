import type { Family } from './guid.js'

/**
 * What one build tells the next, as a value: `build-deck.lock.json` without its file.
 * Keys that this version does not know stay on the objects and are written again.
 */
export interface Lock {
  readonly version: 1
  readonly namespace: string
  /** Full name of the root deck at the last build; absent while only single files were built. */
  readonly deck?: string
  readonly noteTypes: readonly LockNoteType[]
  /** Folders, from this lock's, in which lie locks whose entries it took over. */
  readonly adopted?: readonly string[]
  /** The program that wrote it: `build-deck 1.2.3`. */
  readonly by: string
  /** Sorted by guid. */
  readonly notes: readonly LockNote[]
}

/** A note type that was shipped. */
export interface LockNoteType {
  readonly id: number
  readonly name: string
  readonly family: Family
  /** What the id was made from. */
  readonly namespace: string
  /** Epoch seconds; moves with `hash`, and only then. */
  readonly mod: number
  /** Of templates and CSS. */
  readonly hash: string
  /** How its cards look, by number; left out while it is the first look. It stays until the user asks for another. */
  readonly look?: number
  /** Names of the fields, of a note type of the user's. */
  readonly fields?: readonly string[]
  /** Names of the templates, of a note type of the user's. */
  readonly templates?: readonly string[]
}

/**
 * A note that was shipped, live or retired.
 *
 * `matching` holds texts and not shingles: a later version can compare them in any way it likes, and a reader of the diff sees which card a
 * line is about. A text of more than 1,000 characters is cut there and ends in a hash of the whole (`toComparable`), so that equal
 * still means equal, and similarity is judged on the beginning.
 */
export interface LockNote {
  readonly guid: string
  readonly family: Family
  /** The note type's id. A guid never changes its note type. */
  readonly noteType: number
  /** The row's id in the package, epoch milliseconds; never used to find the note again. */
  readonly noteId: number
  /** Ids of the card rows by zero-based ordinal, epoch milliseconds. */
  readonly cardIds: Readonly<Record<string, number>>
  /** Ids of card rows that the note no longer has, for when they come back. */
  readonly lostCardIds?: Readonly<Record<string, number>>
  /** Epoch seconds of the build that last changed what reaches Anki. */
  readonly mod: number
  readonly place: LockPlace
  /** Full name of the deck that it was last shipped into. */
  readonly deck: string
  /** Full name of the deck in which Anki still has its cards, since a package cannot move them; until the user says that they were moved. */
  readonly ankiDeck?: string
  /** Of the card's normalised Markdown, headings above and tags; empty where only the fields are known, because the entry was read from a package. */
  readonly sourceHash: string
  /** Of what reaches Anki: note type, fields, tags. */
  readonly fieldHash: string
  readonly matching: LockMatching
  /** Live gaps in the order of the text, then the retired ones. */
  readonly gapNumbers: readonly LockGap[]
  /** What it asked before it was last reworded. */
  readonly former?: LockFormer
  /** The user said that this retired note was deleted in Anki. */
  readonly noteDeleted?: true
  /** Ordinals among `lostCardIds` of which the user said that they were deleted in Anki. */
  readonly cardsDeleted?: readonly number[]
  /** The card was marked `.new` when last built, so the mark has had its effect. */
  readonly fresh?: true
  /** The card is gone from the notes; it gets all this back when it returns. */
  readonly retired: boolean
  /** Epoch seconds of the build that retired it, for `build-deck lock --prune`. */
  readonly retiredAt?: number
}

/** How a reworded card was found, for `build-deck why`. A card whose rewording is undone has no former front. */
export interface LockFormer {
  /** Plain text of what it asked, comparable. */
  readonly front: string
  readonly by: MatchedBy
}

/**
 * What agreed when a card was found: its explicit id; all of it (`same`); its front; its front but for case, punctuation and numbering
 * (`form`); its distinctive answer; or a text much like it.
 */
export type MatchedBy = 'id' | 'same' | 'front' | 'form' | 'answer' | 'similar'

/**
 * Where the card stood: for messages, and to break ties by order.
 *
 * The lines of a file's entries are always in the order of its cards, but not always today's: an entry keeps the line that it has until
 * something else of it changes, and a new or changed one gets the nearest line that lies between. Where there is no room, or the order
 * would be wrong, all lines of the file are brought up to date together. Otherwise every paragraph added to a note would rewrite the
 * entries of all cards below it. No byte of a package depends on a line.
 */
export interface LockPlace {
  /** From the lock's folder, levels joined by `/`; empty where it is not known, because the entry was read from a package. */
  readonly path: string
  /** 1-based. */
  readonly line: number
}

/** What finds the card again after its note was edited. */
export interface LockMatching {
  /** The author's explicit id. */
  readonly id?: string
  /** Tells apart the cards under one explicit id. */
  readonly label?: string
  /** Plain text of what is asked, comparable. */
  readonly front: string
  /** Plain text of the answer, comparable. */
  readonly answer: string
  /** Plain text of title and headings above, outermost first. */
  readonly headings: readonly string[]
}

/** A gap's number, bound to its text for ever. */
export interface LockGap {
  /** 1 to 499. */
  readonly number: number
  /** Plain text of what is hidden, comparable. */
  readonly text: string
  /** What asks for it besides the text around: the column of a cell. */
  readonly name?: string
  /** What of a picture it hides, where it is a region. */
  readonly place?: string
  /** No gap has this number now, and no other will get it. */
  readonly retired?: true
}
