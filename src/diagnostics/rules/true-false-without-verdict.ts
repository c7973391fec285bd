import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

/** In English, and in the language of the notes. */
const verdicts = (words: readonly string[]) => ['True or False', ...words].join(', ').replace(/, (?=[^,]*$)/, ' or ')

export const trueFalseWithoutVerdict = {
  id: 'true-false-without-verdict',
  severity: 'error',
  reason: ({
    found,
    isList,
    lang,
    words = []
  }: {
    found: string
    isList: boolean
    lang?: string | undefined
    words?: readonly string[]
  }) =>
    isList
      ? `A true-or-false answer that is a list, expected a paragraph that begins with the word ${verdicts(words)}`
      : `A true-or-false answer that begins ${quote(found)}, expected it to begin with the word ${verdicts(words)}${lang ? `, or \`lang: ${lang}\` in the front matter` : ''} (or \`{.basic}\` at the heading)`,
  title: 'The answer of a true-or-false card does not say which it is',
  meaning:
    'The heading is a statement to be judged (`T or F:`, or the class `.true-false`), and its answer has to begin with the word True or False, or with the like of it in the language that `lang` sets. ' +
    'What follows the word is the explanation. If it is no such statement, write `{.basic}` at the end of the heading.',
  why: 'Guessed from the explanation the verdict could be the wrong one, and a wrong card is worse than none.',
  wrong: note`
    # Heart

    ## T or F: The heart has three chambers

    It has four.
  `,
  right: note`
    # Heart

    ## T or F: The heart has three chambers

    False: it has four.
  `
} satisfies Rule
