import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const cardWithoutAnswer = {
  id: 'card-without-answer',
  severity: 'warning',
  mostAlone: 3,
  reason: ({ front, isTable }: { front: string; isTable?: boolean }) =>
    front === ''
      ? 'An empty heading, expected a question with its answer below'
      : isTable
        ? `A table without rows under ${quote(front)}, expected at least one row below its column names`
        : `Nothing to answer under ${quote(front)}, expected text below the heading (or \`{.skip}\` at its end)`,
  title: 'A heading has nothing below it',
  meaning:
    'A heading asks and the text below it answers, but here nothing follows, or only a placeholder such as `TODO`, a hint, an extra, ' +
    'or what shows nothing, such as `<br>` or an empty list. ' +
    'Write the answer, or `{.skip}` at the end of the heading. A heading with other headings below it is their context and needs no text.',
  why: 'A card without an answer cannot be learnt, so none is made; without the message it would be forgotten.',
  wrong: note`
    # Mitral stenosis

    ## Treatment

    Balloon valvotomy.

    ## Prognosis
  `,
  right: note`
    # Mitral stenosis

    ## Treatment

    Balloon valvotomy.

    ## Prognosis {.skip}
  `
} satisfies Rule
