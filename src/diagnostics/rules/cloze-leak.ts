import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const clozeLeak = {
  id: 'cloze-leak',
  severity: 'warning',
  reason: ({ text }: { text: string }) => `Hidden text ${quote(text)} can be read elsewhere on the same card, expected it only in the gap`,
  title: 'What a gap hides can be read elsewhere on the card',
  meaning:
    'The hidden words stand open in the same text. Make a gap of the other place too, with the same number to hide both at once ' +
    '(`{{c1::…}}`), or reword it.',
  why: 'A gap whose text stands two lines below is filled by looking, not by knowing.',
  wrong: note`
    # Heart

    ## Valves

    The {{mitral}} valve has two cusps; the mitral valve lies on the left.
  `,
  right: note`
    # Heart

    ## Valves

    The {{mitral}} valve has two cusps and lies on the left.
  `
} satisfies Rule
