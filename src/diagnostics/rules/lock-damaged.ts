import type { Rule } from './rule.js'
import { kidneyFile, lockPath, lockText } from './samples.js'

export const lockDamaged = {
  id: 'lock-damaged',
  severity: 'error',
  isOfHistory: true,
  costs: 'build',
  reason: ({ problem }: { problem: string }) =>
    `The lock cannot be read (${problem}), expected it as the last build wrote it; take it back from version control or a backup`,
  title: 'The lock cannot be read',
  meaning:
    '`build-deck.lock.json` is not what the last build wrote: cut off, edited by hand, or not merged as it should be. ' +
    'Take it back from version control or a backup.',
  why: 'The lock knows which card is which in Anki. To go on without it could make cards new and lose their reviews, so nothing is written.',
  wrong: { files: { ...kidneyFile, [lockPath]: lockText.slice(0, 60) } },
  right: { files: { ...kidneyFile, [lockPath]: lockText } }
} satisfies Rule
