/** Permanent names of what can be wrong with a package that is written. */
export type ProblemCode =
  | 'card-data'
  | 'card-scheduling'
  | 'card-without-template'
  | 'cloze-filter-missing'
  | 'cloze-not-shown'
  | 'cloze-number-too-high'
  | 'cloze-version-dependent'
  | 'control-character'
  | 'created-too-early'
  | 'deck-name'
  | 'duplicate-deck'
  | 'duplicate-field'
  | 'duplicate-guid'
  | 'duplicate-id'
  | 'duplicate-media'
  | 'duplicate-note-type'
  | 'duplicate-preset'
  | 'duplicate-template'
  | 'empty-first-field'
  | 'extra-cloze-template'
  | 'field-name'
  | 'field-not-text'
  | 'guid'
  | 'half-character'
  | 'id-out-of-range'
  | 'identical-fronts'
  | 'later-than-created'
  | 'media-case'
  | 'media-changed'
  | 'media-empty'
  | 'media-missing'
  | 'media-name'
  | 'media-not-bytes'
  | 'media-size'
  | 'media-too-large'
  | 'media-unreadable'
  | 'media-unused'
  | 'no-card'
  | 'no-field'
  | 'no-template'
  | 'not-html'
  | 'not-json'
  | 'note-type-name'
  | 'number-out-of-range'
  | 'number-unusual'
  | 'preset-option'
  | 'review-without-card'
  | 'sort-field'
  | 'tag'
  | 'tag-case'
  | 'template-media-name'
  | 'template-name'
  | 'template-version-dependent'
  | 'template-without-field'
  | 'unknown-card'
  | 'unknown-deck'
  | 'unknown-field'
  | 'unknown-filter'
  | 'unknown-key'
  | 'unknown-note-type'
  | 'unknown-option'
  | 'unknown-preset'
  | 'unknown-template-field'
  | 'unreadable-template'
  | 'wrong-type'

/** One thing that is wrong with a package that is written. */
export interface PackageProblem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  /** A sentence: what is there, and what was expected. */
  readonly message: string
  /** Guid of the note it is in. */
  readonly note?: string
  /** Beginning of that note's first field: what a person knows the note by. */
  readonly firstField?: string
  /** Zero-based ordinal of the note's card it is in. */
  readonly card?: number
  /** Name of the note type it is in. */
  readonly noteType?: string
  /** Name of the template it is in. */
  readonly template?: string
  /** Name of the field it is in. */
  readonly field?: string
  /** Where in the template's side or in the field it is: zero-based offset. */
  readonly offset?: number
  /** Name of the deck it is about. */
  readonly deck?: string
  /** Name of the preset it is about. */
  readonly preset?: string
  /** Name of the media file it is about. */
  readonly media?: string
}
