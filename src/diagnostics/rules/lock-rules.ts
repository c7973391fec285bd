import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** Epoch seconds: what was given as the time of a build and cannot be it, and the newest time that the lock has. */
export type ClockBehind = { readonly epoch: number; readonly newest: number } | { readonly newest: number }

/** What can be wrong with the lock, and with what it remembers. */
export const lockRules = {
  'lock-damaged': {
    severity: 'error',
    costs: 'build',
    reason: ({ problem }: { problem: string }) =>
      `The lock cannot be read (${problem}), expected it as the last build wrote it; take it back from version control or a backup`
  },
  'lock-conflict': {
    severity: 'error',
    costs: 'build',
    reason: () =>
      'A merge conflict in the lock, expected it resolved: keep one side whole; what only the other side knew gets its guids again'
  },
  'lock-newer': {
    severity: 'error',
    costs: 'build',
    reason: ({ version }: { version: string }) => `The lock has version ${version}, expected 1; update build-deck`
  },
  'lock-adopted': {
    severity: 'info',
    reason: ({ cards }: { cards: number }) =>
      `A lock below the one of the project, expected a single one: the project's knows its ${cards} ${cards === 1 ? 'card' : 'cards'} now, and this file can go`
  },
  'namespace-changed': {
    severity: 'error',
    costs: 'build',
    reason: ({ locked, configured }: { locked: string; configured: string }) =>
      `The config's \`id\` is ${quote(configured)}, expected ${quote(locked)} as in the lock: another id would make every card new`
  },
  'lock-missing': {
    severity: 'warning',
    reason: ({ path, found, known }: { path: string; found: number; known: number }) =>
      `The lock of the last build is missing, expected \`build-deck.lock.json\` beside the notes; ${found} of ${known} cards are known again by the package ${quote(path)}`
  },
  'clock-behind': {
    severity: 'warning',
    reason: (detail: ClockBehind) => {
      const { newest } = detail
      if ('epoch' in detail)
        return `SOURCE_DATE_EPOCH ${detail.epoch} is not later than the last build's ${newest}, expected a later one; the real clock is used`
      return `The lock's newest time is ${toTime(newest)}, expected none that the clock has not reached; if the clock is right now, build once with \`--republish\``
    }
  },
  'identity-mass-removal': {
    severity: 'error',
    costs: 'build',
    reason: ({ removed, known }: { removed: number; known: number }) =>
      `${removed} of ${known} cards that were built the last time are gone, expected most of them in these notes; if they are to go, build with \`--allow-removals\``
  },
  'identity-ambiguous': {
    severity: 'warning',
    reason: ({ front, asked, rivals, taken }: Ambiguity) =>
      `${oneOf([front, ...rivals])} may be ${asked.length > 0 ? `the card that asked ${oneOf(asked)}` : 'one card of the last build'}, expected one pair to be nearer than all others; ` +
      `${quote(front)} is taken for ${taken === undefined ? 'a new card' : `the one that asked ${quote(taken)}`} (say which with \`{#id}\`: build with the old wording and the id, then reword it)`
  },
  'identity-family-changed': {
    severity: 'warning',
    reason: ({ front, cards }: { front: string; cards: number }) =>
      `${quote(front)} changed between an ordinary card and one with gaps, expected it to stay what it was; ${cards} ${cards === 1 ? 'card starts' : 'cards start'} anew`
  }
} as const satisfies Record<string, Rule>

/** What a reworded card may have asked before, and other cards that may be the same. */
export interface Ambiguity {
  readonly front: string
  /** Fronts of the last build. */
  readonly asked: readonly string[]
  /** Fronts of this build. */
  readonly rivals: readonly string[]
  /** Which of `asked` it is taken for; left out where it is taken for a new card. */
  readonly taken?: string | undefined
}

const oneOf = (fronts: readonly string[]) => fronts.map(quote).join(' or ')

// The end of the year 9999, the last that a date is written for in the usual form.
const latest = 253_402_300_799

/** Without the seconds, since nobody sets a clock by them. */
function toTime(seconds: number): string {
  return `${new Date(Math.min(seconds, latest) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
