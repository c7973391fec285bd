import type { Rule } from './rule.js'
import { note } from './samples.js'

export const unbalancedDeck = {
  id: 'unbalanced-deck',
  severity: 'info',
  onlyInCheck: true,
  limits: { cards: 300 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ cards, most }: { cards: number; most: number }) =>
    `A file of ${cards} cards, expected ${most} at the most: several files, each a deck of its own`,
  title: 'A file gives very many cards',
  meaning:
    'A file gives more than 300 cards, which go into one deck. Part it by chapters, or by lessons: each file is a sub-deck, so that one can ' +
    'be learnt after the other. Rows and terms count, too.',
  why:
    'A deck of hundreds of new cards has no beginning and no end, and what is met together is mixed up. (Piotr Wozniak, Twenty rules: ' +
    'prioritise; combat interference.)',
  wrong: {
    files: {
      'note.md': `# Numbers\n\n## Squares\n\n| Number | Square |\n|---|---|\n${Array.from({ length: 301 }, (_, number) => `| ${number + 1} | ${(number + 1) ** 2} |\n`).join('')}`
    }
  },
  right: note`
    # Numbers

    ## Squares

    | Number | Square |
    |--------|--------|
    | 12     | 144    |
    | 13     | 169    |
  `
} satisfies Rule
