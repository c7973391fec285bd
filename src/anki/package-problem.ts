/** One thing that is wrong with a package. */
export interface PackageProblem {
  /** Permanent name of what is wrong, such as `unknown-field`. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** A sentence: what is there, and what was expected. */
  readonly message: string
  /** Guid of the note it is in. */
  readonly note?: string
  /** Name of the note type it is in. */
  readonly noteType?: string
  /** Name of the template it is in. */
  readonly template?: string
  /** Name of the media file it is about. */
  readonly media?: string
}
