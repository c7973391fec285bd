import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with a card. */
export const cardRules = {
  'card-without-answer': {
    severity: 'warning',
    reason: ({ front }: { front: string }) =>
      front === ''
        ? 'An empty heading, expected a question with its answer below'
        : `Nothing to answer under ${quote(front)}, expected text below the heading (or \`{.skip}\` at its end)`
  },
  'true-false-without-verdict': {
    severity: 'error',
    reason: ({ found }: { found: string }) =>
      `A true-or-false answer that begins ${quote(found)}, expected it to begin with the word True or False`
  },
  'kind-shape-mismatch': {
    severity: 'warning',
    reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`
  },
  'task-list': {
    severity: 'info',
    reason: () =>
      'A to-do list is on no card, expected a question that ends in `?` above it, or `{.choice}`, if the ticks mark right answers'
  },
  'looks-like-terms': {
    severity: 'info',
    reason: () => 'Every item is a term with its meaning, expected `{.terms}` at the heading (or `lists: terms`) if each is to be a card'
  },
  'wide-row': {
    severity: 'info',
    reason: ({ cells }: { cells: number }) =>
      `Rows that ask for ${cells} cells at once, expected four at the most; write \`{.cells}\` at the heading to ask one at a time`
  },
  'content-outside-cards': {
    severity: 'info',
    reason: ({ where }: { where: string }) => `Text ${where} is on no card, expected it under a heading of its own if it is to be learnt`
  },
  'duplicate-front': {
    severity: 'warning',
    reason: ({ front }: { front: string }) =>
      `Question ${quote(front)} is asked already under the same headings, expected a different question or another heading above it`
  },
  'answer-in-question': {
    severity: 'warning',
    reason: ({ answer }: { answer: string }) =>
      `The answer ${quote(answer)} can be read in its question, expected a question that does not hold it`
  },
  'cloze-leak': {
    severity: 'warning',
    reason: ({ text }: { text: string }) => `Hidden text ${quote(text)} can be read elsewhere on the same card, expected it only in the gap`
  }
} as const satisfies Record<string, Rule>
