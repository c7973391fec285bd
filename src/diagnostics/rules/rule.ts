import type { Severity } from '../severity.js'
import type { ExampleProject } from './example-project.js'

/** Text on one line as it is written, and as it should be. */
export interface Replacement {
  readonly actual: string
  readonly expected: string
}

/** All that is said of a rule: in its messages, and in words and examples where it is explained. */
export interface Rule {
  /** Permanent; words in lower case with hyphens between them, after which its file and its fixture are named. */
  readonly id: `${string}-${string}`
  readonly severity: Severity
  /** An author may set an error to less than an error. */
  readonly lowerable?: true
  /** It is an opinion, which `check` tells and no build. */
  readonly onlyInCheck?: true
  /** It is told only where an author sets it in `rules`. */
  readonly offByDefault?: true
  /** What it says of the same notes hangs on what the lock knew, or on the clock, so that the next build may not say it. */
  readonly isOfHistory?: true
  /** It is told as long as there is no lock, and by no build after that. */
  readonly isOfFirstBuild?: true
  /** Numbers that an author may set under `limits`, as they are unless one does. Words and characters are lengths in scripts with and without spaces. */
  readonly limits?: Readonly<Record<string, number>>
  /** What an error keeps out of the package (default: the card that it is about). */
  readonly costs?: 'file' | 'build'
  /** How many messages that say the same may stand alone; where more follow, the first stands for all (default: each stands alone). */
  readonly mostAlone?: number
  /** Each wants a look of its own, so that as many stay where there is much else to read. */
  readonly wantsLook?: true
  /** Its sentences are alike although they say how each can be put right, or where it is. */
  readonly isOneTopic?: true
  /** Finds sentences that are alike only where they quote the same. */
  readonly namesTopic?: RegExp
  /** What of the notes at its place `check --fix` may put in place of what, where that changes no card. */
  readonly replacement?: (detail: never) => Replacement | undefined
  /** One sentence: what is there, and what was expected. */
  readonly reason: (detail: never) => string
  /** What is the matter, in a few words without a full stop. */
  readonly title: string
  /** What is there when the message comes, and what to do. Markdown on one line. */
  readonly meaning: string
  /** Markdown on one line. */
  readonly why: string
  /** Gives a message of this rule, and of no other. */
  readonly wrong: ExampleProject
  /** Gives no message. */
  readonly right: ExampleProject
}
