import type { MediaFile, Note, NoteType } from '../model/model.js'

/** What an import does to a collection: plain data, in the order of the package that is imported. */
export interface ImportPrediction {
  readonly notes: readonly PredictedNote[]
  /** What the earlier package brought and the later one lacks: an import deletes nothing. */
  readonly left: readonly LeftNote[]
  readonly noteTypes: readonly PredictedNoteType[]
  /** Full names of decks that are made, ancestors too, as the package spells them. */
  readonly newDecks: readonly string[]
  readonly media: readonly PredictedMedia[]
}

export interface PredictedNote {
  /** `updated` takes fields and tags, `untouched` keeps both, `conflicting` does so because its note type is another one in Anki. */
  readonly outcome: 'new' | 'updated' | 'untouched' | 'conflicting'
  readonly note: Note
  /** What Anki has of it. */
  readonly before?: Note
  /** Fields or tags are not what Anki has, whether it takes them or not. False of a new note. */
  readonly differs: boolean
  /** By ordinal. */
  readonly newCards: readonly NewCard[]
  /** Ordinals of cards that the package no longer has: they stay, with their reviews, until Empty Cards removes them. */
  readonly leftCards: readonly number[]
  /** Cards that the package has in another deck: they stay where they are. */
  readonly staying: readonly StayingCard[]
}

/** A card that is added, new to the learner. */
export interface NewCard {
  /** Zero-based. */
  readonly ordinal: number
  /** Full name of its deck. */
  readonly deck: string
}

export interface StayingCard {
  readonly ordinal: number
  /** Full name of the deck in Anki. */
  readonly deck: string
  /** Full name of the package's deck. */
  readonly other: string
}

export interface LeftNote {
  readonly note: Note
  /** Those that a note type's changed fronts give it, by ordinal. */
  readonly newCards: readonly NewCard[]
}

export interface PredictedNoteType {
  /**
   * `copied`: fields or templates were added, removed or moved, so that Anki adds a second type with `+` behind its name for the new
   * notes, and leaves the known ones as they are.
   */
  readonly outcome: 'new' | 'updated' | 'untouched' | 'copied'
  readonly noteType: NoteType
  readonly before?: NoteType
}

export interface PredictedMedia {
  /**
   * `renamed`: another file of that name is there, and the new one gets its SHA-1 behind the name; `kept`: that other file stays, since
   * names with `_` or `latex-` before them are for templates; `left-out`: no note that is added or updated shows it.
   */
  readonly outcome: 'new' | 'known' | 'renamed' | 'kept' | 'left-out'
  readonly file: MediaFile
}
