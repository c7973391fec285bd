import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidneyFile, lockPath } from './samples.js'

export const lockMissing = {
  id: 'lock-missing',
  severity: 'warning',
  isOfHistory: true,
  reason: ({ path, found, known }: { path: string; found: number; known: number }) =>
    `The lock of the last build is missing, expected \`build-deck.lock.json\` beside the notes; ${found} of ${known} cards are known again by the package ${quote(path)}`,
  title: 'The lock is gone, and the package of the last build stands in for it',
  meaning:
    '`build-deck.lock.json` is not where it was, but the package that is to be written anew was made by this project. Which card is which was read from there, ' +
    'with the numbers of gaps and the times of notes, and a new lock is written. What the package does not hold is lost: the cards that were removed ' +
    'before. Commit the lock, or keep it with the notes.',
  why: 'Without lock and package a card that was reworded since its first build would be a new card in Anki.',
  wrong: { files: kidneyFile, gone: [lockPath], before: { files: kidneyFile } },
  right: { files: kidneyFile, before: { files: kidneyFile } }
} satisfies Rule
