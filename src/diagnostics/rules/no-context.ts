import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const noContext = {
  id: 'no-context',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ word }: { word: string }) =>
    `A question with ${quote(word)} and nothing above it, expected the thing itself, or \`context: title\``,
  title: 'A question speaks of something that the card does not show',
  meaning:
    'The question has a word such as `it`, `this` or `he` (in eighteen languages; in Latin letters without `lang` those of English) that ' +
    'stands for something else, and the card shows no title and no heading above it. Name the thing, or let `context: title` or `context: ' +
    'headings` show where the card stands.',
  why: 'In a review the card before it is another one, and nobody knows what `it` was. (Piotr Wozniak, Twenty rules: context cues.)',
  wrong: note`
    ---
    context: none
    ---

    # Heart

    ## How much does it pump in a minute?

    Five litres.
  `,
  right: note`
    ---
    context: none
    ---

    # Heart

    ## How much does the heart pump in a minute?

    Five litres.
  `
} satisfies Rule
