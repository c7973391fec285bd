import type { Rule } from './rule.js'
import { note } from './samples.js'

export const enumerationInAnswer = {
  id: 'enumeration-in-answer',
  severity: 'info',
  onlyInCheck: true,
  limits: { items: 7, longItems: 5, words: 60, characters: 144 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ items }: { items: number }) =>
    `A sequence of ${items} items to be said at once, expected fewer: \`{.overlap}\` at the list asks for one at a time, after those before it (or \`{.list}\` if it is right)`,
  title: 'A long sequence is asked for at once',
  meaning:
    'The answer is a numbered list of more than seven items, or of more than five that have over 60 words (144 characters) together. ' +
    '`{.overlap}` at the list asks for each item and shows only what stands before it. `{.list}` says that it is right as it is. A card ' +
    'that Anki has is a new card then.',
  why:
    'To say a sequence one has to know each step and what it follows; one gap fails it all. (Piotr Wozniak, Twenty rules: avoid ' +
    'enumerations, and learn those that one must by overlapping gaps.)',
  wrong: note`
    # Stars

    ## Classes of stars, from hot to cold

    1. O
    2. B
    3. A
    4. F
    5. G
    6. K
    7. M
    8. L
    9. T
  `,
  right: note`
    # Stars

    ## Classes of stars, from hot to cold {.overlap}

    1. O
    2. B
    3. A
    4. F
    5. G
    6. K
    7. M
    8. L
    9. T
  `
} satisfies Rule
