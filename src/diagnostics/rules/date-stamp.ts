import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const dateStamp = {
  id: 'date-stamp',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ words }: { words: string }) => `${quote(words)} without a year, expected the year that it held in`,
  title: 'Something holds now, and no year is given',
  meaning:
    'The card says `at present`, `nowadays`, `as of now`, `last year` or the like (in eighteen languages), or a sentence begins with ' +
    '`currently`, and no year stands on it, its headings or its source. Write the year beside it, as in `8.1 billion (2024)`.',
  why: 'The card will be asked for years, and nobody sees when it went out of date. (Piotr Wozniak, Twenty rules: date stamping.)',
  wrong: note`
    # World

    ## How many people are there?

    At present about eight billion.
  `,
  right: note`
    # World

    ## How many people are there?

    About 8.1 billion (2024).
  `
} satisfies Rule
