import type { Rule } from './rule.js'
import { note } from './samples.js'

export const answerLeftOut = {
  id: 'answer-left-out',
  severity: 'info',
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ length, expected }: { length: string; expected: string }) =>
    `An answer of ${length} on no card, expected ${expected} as \`longestAnswer\` says (or \`{.basic}\` at the heading to keep it)`,
  title: 'A long answer makes no card',
  meaning:
    '`longestAnswer: 50` in the config or the front matter leaves out what has more than 50 words (or 120 characters in scripts without spaces, ' +
    'or 20 lines of code) in its answer or in what leads to it. Cards that you marked stay: with `::`, `Q:`, gaps or the like, and those of a heading with a kind ' +
    'class such as `{.basic}`, with `#card` or with an id.',
  why: 'Notes written to be read have sections of prose between the short ones. They would be cards that nobody learns.',
  wrong: note`
    ---
    longestAnswer: 5
    ---

    # Kidney

    ## What does a nephron do?

    It filters blood.

    ## How is urine made?

    Blood is filtered, most of the water is taken back, and the rest runs off.
  `,
  right: note`
    ---
    longestAnswer: 5
    ---

    # Kidney

    ## What does a nephron do?

    It filters blood.
  `
} satisfies Rule
