import type { Rule } from './rule.js'
import { note } from './samples.js'

export const answerTooLong = {
  id: 'answer-too-long',
  severity: 'warning',
  mostAlone: 2,
  isOneTopic: true,
  reason: ({ length, expected, count, ways }: { length: string; expected: string; count: number; ways: readonly string[] }) =>
    `${count > 1 ? `${count} answers that nobody learns as one, the first of` : 'An answer of'} ${length}, expected ${expected}: ` +
    [...ways, 'sub-headings', '`{.skip}` at the heading, `cards: marked` for the file, or `longestAnswer: 50` in the config'].join(', '),
  title: 'An answer is too long to be learnt as one',
  meaning:
    'The answer, or the text with gaps, has more than 150 words, 400 characters in scripts without spaces, or 40 lines of code; `check` tells of ' +
    'more than 50 words or 120 characters, too. It is told once a file, at the first one, with their number. Give its parts headings of their own, write `{.overlap}` at a list to be asked for one item ' +
    'at a time, or `{.skip}` where there is nothing to learn; `longestAnswer: 50` leaves out all that is longer, `cards: marked` all that is not marked.',
  why: 'A heading over a page of prose makes a card that is answered wrong for years, and then deleted.',
  wrong: {
    files: { 'note.md': `# Kidney\n\n## What does a nephron do?\n\n${'It filters blood again and again. '.repeat(30).trim()}\n` }
  },
  right: note`
    # Kidney

    ## What does a nephron do?

    It filters blood.
  `
} satisfies Rule
