import type { Rule } from './rule.js'
import { note } from './samples.js'

export const questionTooLong = {
  id: 'question-too-long',
  severity: 'info',
  onlyInCheck: true,
  limits: { words: 40, characters: 96 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ length, expected }: { length: string; expected: string }) =>
    `A question of ${length}, expected ${expected}: ask for one thing, and let the rest follow the answer, or stand in \`> [!hint]\``,
  title: 'A question takes long to read',
  meaning:
    'What asks has more than 40 words, or 96 characters in scripts without spaces; code and pictures do not count. Keep what asks for one ' +
    'thing, and move the rest below the answer, into a folded `> [!hint]`, or to the heading above.',
  why:
    'A question is read at each review, for years; the shorter it is, the sooner one thinks of the answer. (Piotr Wozniak, Twenty rules of ' +
    'formulating knowledge: optimise wording.)',
  wrong: note`
    # Kidney

    ## A patient with vomiting for three days, who has taken nothing but water, comes with cramps in both hands, shallow breathing and a blood gas that shows a high pH and much bicarbonate, and asks you why of all things the kidney does not get rid of it?

    Too little chloride.
  `,
  right: note`
    # Kidney

    ## Why does the kidney keep bicarbonate after days of vomiting?

    Too little chloride.
  `
} satisfies Rule
