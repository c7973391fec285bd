/** Permanent names of what can be wrong with a package that is written. */
export type ProblemCode =
  | 'cloze-filter-missing'
  | 'cloze-number-too-high'
  | 'cloze-version-dependent'
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
  | 'note-type-name'
  | 'sort-field'
  | 'tag'
  | 'template-media-name'
  | 'template-name'
  | 'template-version-dependent'
  | 'template-without-field'
  | 'unknown-card'
  | 'unknown-deck'
  | 'unknown-field'
  | 'unknown-note-type'
  | 'unknown-preset'
  | 'unknown-template-field'
  | 'unreadable-template'

/** One thing that is wrong with a package that is written. */
export interface PackageProblem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  /** A sentence: what is there, and what was expected. */
  readonly message: string
  /** Guid of the note it is in. */
  readonly note?: string
  /** Name of the note type it is in. */
  readonly noteType?: string
  /** Name of the template it is in. */
  readonly template?: string
  /** Where in the template's side it is: zero-based offset. */
  readonly offset?: number
  /** Name of the media file it is about. */
  readonly media?: string
}
