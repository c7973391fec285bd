import type { Rule } from './rule.js'
import { note } from './samples.js'

const words = note`
  # Animals

  | German | English |
  |--------|---------|
  | Hund   | dog     |
  | Katze  | cat     |
`

const later = (title: string) =>
  ({
    'note.md': `# ${title}\n\n| German | English |\n|--------|---------|\n| Hund   | dog     |\n| Katze  | cat     |\n\n## What does a dog say?\n\nWuff.\n`
  }) as const

export const titleCardsLost = {
  id: 'title-cards-lost',
  severity: 'warning',
  isOfHistory: true,
  mostAlone: 3,
  reason: ({ cards, what, asked }: { cards: number; what: 'table' | 'list' | 'text'; asked?: string }) => {
    const keeps = asked === undefined ? '' : `\`{.${asked}}\` at the title's end, which keeps ${cards === 1 ? 'it' : 'them'}, or `
    const was = cards === 1 ? 'was a card' : `was ${cards} cards`
    return `The ${what} right under the title ${was} until another heading came below, expected ${keeps}a heading above the ${what}`
  },
  title: 'What the title asked is on no card any more',
  meaning:
    'In a file whose only heading is its title, the title asks: for the rows of its table, for its list, or, where it ends in `?`, for any text. ' +
    'Beside another heading it does not, and what stands right under it is on no card; Anki still has the cards that it was. ' +
    'Write `{.rows}`, or the class that the message names, at the end of the title, and they are what they were; ' +
    'or give them a heading of their own, which they show then.',
  why: 'A heading that is added at the end of a file takes all cards from its beginning, which nobody expects.',
  wrong: { files: later('Animals'), before: words },
  right: { files: later('Animals {.rows}'), before: words }
} satisfies Rule
