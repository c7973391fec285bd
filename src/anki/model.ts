/** What a package holds, as plain data. */
export interface AnkiPackage {
  readonly decks: readonly Deck[]
  readonly noteTypes: readonly NoteType[]
  /** In the order in which Anki shall introduce their new cards. */
  readonly notes: readonly Note[]
  readonly media: readonly MediaFile[]
}

/** A deck. Anki's importer matches decks by full name, ignoring case, and never by an id; so a deck has none here. */
export interface Deck {
  /** Levels joined by `::`, outermost first. Ancestors that are not listed are made. */
  readonly name: string
  /** HTML shown under the deck's name. An import replaces a user's description only if this is not empty. */
  readonly description?: string
}

/** Anki's note type: `models` in its database, *note model* in older manuals. */
export interface NoteType {
  /** Anki matches note types by this alone. Epoch milliseconds by custom, any integer from 1 to 2^53 - 1. */
  readonly id: number
  readonly name: string
  readonly kind: 'standard' | 'cloze'
  /** Epoch seconds. Anki takes changed templates and CSS only when this is newer than its own copy's. */
  readonly modified: number
  readonly fields: readonly NoteField[]
  readonly templates: readonly CardTemplate[]
  readonly css: string
  /** Index into `fields` of the field that Anki's browser sorts by (default: 0). */
  readonly sortField?: number
}

export interface NoteField {
  readonly name: string
  /** With an id, Anki from 23.10 on still knows the field after it is renamed. */
  readonly id?: number
  /** Shown in the editor while the field is empty. */
  readonly description?: string
  /** Folded in the editor (default: false). */
  readonly collapsed?: boolean
}

export interface CardTemplate {
  readonly name: string
  /** With an id, Anki from 23.10 on still knows the template after it is renamed. */
  readonly id?: number
  readonly front: string
  readonly back: string
}

export interface Note {
  /** Anki finds a note again by this alone, over the whole collection. */
  readonly guid: string
  /** The database row's id, epoch milliseconds, not later than the build. Anki renumbers it when it is taken. */
  readonly id?: number
  readonly noteTypeId: number
  /** Full name of the deck that the note's cards go into. */
  readonly deck: string
  /** HTML by field name. A field that is left out is empty. */
  readonly fields: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  /** Epoch seconds. Anki takes a changed note only when this is newer than its own copy's. */
  readonly modified: number
  /** Ids of the card rows by zero-based ordinal, epoch milliseconds, not later than the build. */
  readonly cardIds?: Readonly<Record<number, number>>
}

/** A media file: its bytes, or a way to read them when they are needed. */
export type MediaFile =
  | { readonly name: string; readonly data: Uint8Array }
  | { readonly name: string; readonly size?: number; open(): AsyncIterable<Uint8Array> }
