import type { Severity } from '../severity.js'

export interface Rule {
  readonly severity: Severity
  /** An author may set an error to less than an error. */
  readonly lowerable?: true
  /** What an error keeps out of the package (default: the card that it is about). */
  readonly costs?: 'file' | 'build'
  /** One sentence: what is there, and what was expected. */
  readonly reason: (detail: never) => string
}
