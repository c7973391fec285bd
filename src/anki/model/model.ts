import type { ByteHolder } from './bytes.js'
import type { DeckPreset } from './deck-preset.js'
import type { NoteType } from './note-type.js'
import type { CardOptions, Review } from './scheduling.js'

export type { DeckPreset } from './deck-preset.js'
export type { CardTemplate, NoteField, NoteType } from './note-type.js'
export type { CardOptions, CardScheduling, Review } from './scheduling.js'

/** What a package holds, as plain data. */
export interface AnkiPackage {
  readonly decks: readonly Deck[]
  readonly noteTypes: readonly NoteType[]
  /** In the order in which Anki shall introduce their new cards. */
  readonly notes: readonly Note[]
  readonly media: readonly MediaFile[]
  /** Option presets of decks. Preset 1 is Anki's own and is written with Anki's defaults where it is not given. */
  readonly presets?: readonly DeckPreset[]
  /** The review log. Anki takes it only when it imports with scheduling. */
  readonly reviews?: readonly Review[]
  /** Day zero of the days that `due` of review cards counts, epoch seconds (default: the day of `created`). */
  readonly dayZero?: number
  /**
   * By which scheduler cards and reviews are to be read (default: 2, also for the third). Anki turns what the first left, before 2.1 and
   * where it was kept, into what the second knows: buttons of reviews, relearning, buried and filtered cards. A collection that does not
   * say so is of the first. Source: rslib/src/config/mod.rs, rslib/src/scheduler/upgrade.rs.
   */
  readonly schedulerVersion?: 1 | 2
  /** Anki's collection configuration, as read from a package: what the reading of due days depends on. */
  readonly configuration?: Readonly<Record<string, unknown>>
}

/** A deck. Anki's importer matches decks by full name, ignoring case, and never by an id. */
export interface Deck {
  /** Levels joined by `::`, outermost first. Ancestors that are not listed are made, folded as Anki makes them. */
  readonly name: string
  /** HTML shown under the deck's name. An import replaces a user's description only if this is not empty. */
  readonly description?: string
  /** The description is Markdown (default: false). Anki 23.10.1 drops this mark. */
  readonly markdownDescription?: boolean
  /** Id of the preset that holds the deck's options (default: 1, Anki's own). */
  readonly preset?: number
  /** The database row's id (default: derived from the name). Anki gives every imported deck a new one. */
  readonly id?: number
  /** Folded in the list of decks (default: false). */
  readonly collapsed?: boolean
  /** Folded in the browser's list of decks (default: false). */
  readonly browserCollapsed?: boolean
  /** Other keys of Anki's deck object, as read from a package: limits, today's counts, a filtered deck's searches. */
  readonly other?: Readonly<Record<string, unknown>>
}

export interface Note {
  /** Anki finds a note again by this alone, over the whole collection. Two notes of one guid are an error unless they are equal in all. */
  readonly guid: string
  /** The database row's id, epoch milliseconds, not later than the build. Anki renumbers it when it is taken. */
  readonly id?: number
  readonly noteTypeId: number
  /** Full name of the deck that the note's cards go into, unless their template has a `targetDeck` or they have a deck of their own. */
  readonly deck: string
  /**
   * HTML by field name. A field that is left out is empty. Written as Anki would store it: in Unicode's form NFC, without carriage
   * returns and other control characters than tab and newline (of those others `checkPackage` warns). Source: rslib/src/notes/mod.rs.
   */
  readonly fields: Readonly<Record<string, string>>
  /** Levels joined by `::`. Anki takes tags that differ in case for one, in the spelling that it met first. */
  readonly tags: readonly string[]
  /** Whole epoch seconds. Anki takes a changed note only when this is newer than its own copy's. */
  readonly modified: number
  /** Ids of the card rows by zero-based ordinal, epoch milliseconds, not later than the build. */
  readonly cardIds?: Readonly<Record<number, number>>
  /** What single cards have of their own, by zero-based ordinal. */
  readonly cards?: Readonly<Record<number, CardOptions>>
  /**
   * Exactly these card rows, by zero-based ordinal, each once, instead of those that Anki would generate: kept by `readPackage` where a
   * collection differs.
   */
  readonly ordinals?: readonly number[]
}

/**
 * A media file: its bytes, or a way to read them when they are needed. A browser's `File` may be the `data`; it is read in parts.
 * `size`, in bytes, is held to what `open` gives: a stream of another length is an error, and so is an empty one.
 */
export type MediaFile =
  | { readonly name: string; readonly data: ByteHolder }
  | { readonly name: string; readonly size?: number; open(): AsyncIterable<Uint8Array> }
