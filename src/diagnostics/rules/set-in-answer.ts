import type { Rule } from './rule.js'
import { note } from './samples.js'

export const setInAnswer = {
  id: 'set-in-answer',
  severity: 'info',
  onlyInCheck: true,
  limits: { items: 7, longItems: 4, words: 40, characters: 96 },
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ items }: { items: number }) =>
    `A set of ${items} items in no order, expected fewer or shorter ones: \`{.overlap}\` at the list asks for one at a time, \`{.terms}\` makes a card of each (or \`{.list}\` if it is right)`,
  title: 'A long set is asked for at once',
  meaning:
    'The answer is a list in no order of more than seven items, or of more than four that have over 40 words (96 characters) together. ' +
    '`{.overlap}` at the list asks for one item at a time, `{.terms}` makes a card of each term with its meaning; sub-headings part it. ' +
    '`{.list}` says that it is right as it is. A card that Anki has is a new card then.',
  why:
    'A set is only known once each item is, and one that is forgotten fails them all. (Piotr Wozniak, Twenty rules: avoid sets; Andy ' +
    'Matuschak, How to write good prompts: a closed list with one item missing.)',
  wrong: note`
    # Anaemia

    ## Which findings speak for iron deficiency?

    - brittle nails that are bent like spoons
    - cracks at the corners of the mouth
    - a smooth tongue that hurts at hot meals
    - hunger for ice, earth or starch
    - hair that falls out in spring and autumn
    - restless legs in the evening that keep one awake
  `,
  right: note`
    # Anaemia

    ## Which findings speak for iron deficiency? {.overlap}

    - brittle nails that are bent like spoons
    - cracks at the corners of the mouth
    - a smooth tongue that hurts at hot meals
    - hunger for ice, earth or starch
    - hair that falls out in spring and autumn
    - restless legs in the evening that keep one awake
  `
} satisfies Rule
