import type { Rule } from './rule.js'
import { note } from './samples.js'

export const looksLikeTerms = {
  id: 'looks-like-terms',
  severity: 'info',
  mostAlone: 3,
  reason: ({ isQuestions }: { isQuestions: boolean; items: number }) =>
    `Every item is a ${isQuestions ? 'question with its answer below' : 'term with its meaning'}, expected \`{.terms}\` at the heading (or \`lists: terms\`) if each is to be a card`,
  title: 'Every item of a list is a term with its meaning, or a question',
  meaning:
    'The list is one card that asks for all its items at once, though each is a term with its meaning or a question with its answer nested below. ' +
    'If each item is to be a card, write `{.terms}` at the end of the heading, ' +
    'or `lists: terms` in the front matter or the config. If it is right as it is, write `{.list}`.',
  why: 'Many small cards are learnt more easily than one that asks for ten definitions.',
  wrong: note`
    # Heart

    ## Valves

    - **mitral** – between left atrium and ventricle
    - **aortic** – between left ventricle and aorta
  `,
  right: note`
    # Heart

    ## Valves {.terms}

    - **mitral** – between left atrium and ventricle
    - **aortic** – between left ventricle and aorta
  `
} satisfies Rule
