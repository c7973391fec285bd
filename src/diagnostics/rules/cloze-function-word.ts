import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const clozeFunctionWord = {
  id: 'cloze-function-word',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ text }: { text: string }) =>
    `Gap ${quote(text)} hides a word that the sentence gives by itself, expected a gap around what is to be known`,
  title: 'A gap hides an article or the like',
  meaning:
    'Of several gaps of a text one hides nothing but an article, a preposition, a conjunction or a mark. Where all do, it is grammar that ' +
    'is learnt, and nothing is said. Read in twelve languages, by `lang`, by the script or by such words around it: English, German, Dutch, ' +
    'Swedish, Spanish, French, Italian, Portuguese, Polish, Russian, Ukrainian and Japanese.',
  why: 'Whoever reads the sentence knows the word, and nothing is recalled. (Andy Matuschak, How to write good prompts: effortful.)',
  wrong: note`
    # Cell

    ## Energy

    Most ATP is made {{in}} the {{mitochondria}} of the cell.
  `,
  right: note`
    # Cell

    ## Energy

    Most ATP is made in the {{mitochondria}} of the cell.
  `
} satisfies Rule
