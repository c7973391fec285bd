import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with the shape of a section, which decides its kind of card. */
export const shapeRules = {
  'true-false-without-verdict': {
    severity: 'error',
    reason: ({ found, isList }: { found: string; isList: boolean }) =>
      isList
        ? 'A true-or-false answer that is a list, expected a paragraph that begins with the word True or False'
        : `A true-or-false answer that begins ${quote(found)}, expected it to begin with the word True or False (or \`{.basic}\` at the heading)`
  },
  'kind-shape-mismatch': {
    severity: 'warning',
    reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`
  },
  'task-list': {
    severity: 'info',
    reason: () =>
      'A to-do list is on no card, expected a tick at each right answer and a question that ends in `?` above (or `{.choice}`) if it is to be one'
  },
  'looks-like-terms': {
    severity: 'info',
    reason: ({ isQuestions }: { isQuestions: boolean; items: number }) =>
      `Every item is a ${isQuestions ? 'question with its answer below' : 'term with its meaning'}, expected \`{.terms}\` at the heading (or \`lists: terms\`) if each is to be a card`
  },
  'wide-row': {
    severity: 'info',
    reason: ({ cells }: { cells: number }) =>
      `Rows that ask for ${cells} cells at once, expected four at the most; write \`{.cells}\` at the heading to ask one at a time`
  },
  'never-closed': {
    severity: 'warning',
    reason: ({ what, expected, isText }: { what: string; expected: string; isText?: boolean }) =>
      isText
        ? `${what} is never closed and is text, expected ${expected}`
        : `${what} is never closed and swallows what stands below it, expected ${expected} after it`
  },
  'too-many-marks': {
    severity: 'warning',
    reason: ({ most }: { most: number }) =>
      `More than ${most} marks such as \`*\`, \`[\` and \`<\` in one paragraph, expected fewer: in each line all after them is text`
  },
  'nesting-too-deep': {
    severity: 'error',
    reason: () => 'Quotes, lists, emphasis or HTML nested hundreds of levels deep, expected no more than a few'
  }
} as const satisfies Record<string, Rule>
