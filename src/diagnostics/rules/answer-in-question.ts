import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const answerInQuestion = {
  id: 'answer-in-question',
  severity: 'warning',
  reason: ({ answer }: { answer: string }) =>
    `The answer ${quote(answer)} can be read in its question, expected a question that does not hold it`,
  title: 'The question holds its answer',
  meaning: 'The whole answer can be read in the question. Ask without it.',
  why: 'Such a card is answered by reading, and teaches nothing.',
  wrong: note`
    # Heart

    ## Which valve is the mitral valve between?

    mitral valve
  `,
  right: note`
    # Heart

    ## Which valve lies between left atrium and ventricle?

    The mitral valve.
  `
} satisfies Rule
