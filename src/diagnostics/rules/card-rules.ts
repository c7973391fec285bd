import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with a card. */
export const cardRules = {
  'card-without-answer': {
    severity: 'warning',
    reason: ({ front, isTable }: { front: string; isTable?: boolean }) =>
      front === ''
        ? 'An empty heading, expected a question with its answer below'
        : isTable
          ? `A table without rows under ${quote(front)}, expected at least one row below its column names`
          : `Nothing to answer under ${quote(front)}, expected text below the heading (or \`{.skip}\` at its end)`
  },
  'content-outside-cards': {
    severity: 'info',
    reason: ({ where, heading, filler }: { where?: string; heading?: string; filler?: string }) => {
      if (heading === undefined) return `Text ${where} is on no card, expected it under a heading of its own if it is to be learnt`
      return filler === undefined
        ? `Nothing but links to notes under ${quote(heading)} is on no card, expected a heading that ends in \`?\` if they answer it`
        : `What ${filler} fills in under ${quote(heading)} is on no card, expected text of its own there if it is to be learnt`
    }
  },
  'answer-too-long': {
    severity: 'warning',
    reason: ({ length, expected, count, ways }: { length: string; expected: string; count: number; ways: readonly string[] }) =>
      `${count > 1 ? `${count} answers that nobody learns as one, the first of` : 'An answer of'} ${length}, expected ${expected}: ` +
      [...ways, 'sub-headings', '`{.skip}` at the heading, `cards: marked` for the file, or `longestAnswer: 60` in the config'].join(', ')
  },
  'answer-left-out': {
    severity: 'info',
    reason: ({ length, expected }: { length: string; expected: string }) =>
      `An answer of ${length} on no card, expected ${expected} as \`longestAnswer\` says (or \`{.basic}\` at the heading to keep it)`
  },
  'duplicate-front': {
    severity: 'warning',
    reason: ({ front }: { front: string }) =>
      `Question ${quote(front)} is asked already in the same words, expected a different question or another heading above it`
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
