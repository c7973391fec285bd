import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with the lock, and with what it remembers. */
export const lockRules = {
  'lock-damaged': {
    severity: 'error',
    reason: ({ problem }: { problem: string }) =>
      `The lock cannot be read (${problem}), expected it as the last build wrote it; take it back from version control or a backup`
  },
  'lock-conflict': {
    severity: 'error',
    reason: () =>
      'A merge conflict in the lock, expected it resolved: keep one side whole; what only the other side knew gets its guids again'
  },
  'lock-newer': {
    severity: 'error',
    reason: ({ version }: { version: string }) => `The lock has version ${version}, expected 1; update build-deck`
  },
  'namespace-changed': {
    severity: 'error',
    reason: ({ locked, configured }: { locked: string; configured: string }) =>
      `The config's \`id\` is ${quote(configured)}, expected ${quote(locked)} as in the lock: another id would make every card new`
  },
  'clock-behind': {
    severity: 'warning',
    reason: ({ epoch, newest }: { epoch: number; newest: number }) =>
      `SOURCE_DATE_EPOCH ${epoch} is not later than the last build's ${newest}, expected a later one; the real clock is used`
  },
  'identity-family-changed': {
    severity: 'warning',
    reason: ({ front, cards }: { front: string; cards: number }) =>
      `${quote(front)} changed between an ordinary card and one with gaps, expected it to stay what it was; ${cards} ${cards === 1 ? 'card starts' : 'cards start'} anew`
  }
} as const satisfies Record<string, Rule>
