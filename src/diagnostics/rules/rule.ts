import type { Severity } from '../severity.js'

export interface Rule {
  readonly severity: Severity
  /** An author may set an error to less than an error. */
  readonly lowerable?: true
  /** It is an opinion, which `check` tells and no build. */
  readonly onlyInCheck?: true
  /** What an error keeps out of the package (default: the card that it is about). */
  readonly costs?: 'file' | 'build'
  /** One sentence: what is there, and what was expected. */
  readonly reason: (detail: never) => string
}
