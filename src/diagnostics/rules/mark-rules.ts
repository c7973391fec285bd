import { meant, quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with a mark in the text. */
export const markRules = {
  'attribute-unknown': {
    severity: 'warning',
    reason: ({ what, name, known, suggestion }: { what: string; name: string; known: string; suggestion: string | undefined }) =>
      `${what} ${quote(name)} has no meaning, expected ${suggestion ? `one that has${meant(suggestion)}` : known}`
  },
  'duplicate-id': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Id ${quote(id)} is used twice in this file, expected a name of its own for each card`
  },
  'second-id': {
    severity: 'warning',
    reason: ({ id, first }: { id: string; first: string }) =>
      `A second id ${quote(id)} on one card, expected one only; ${quote(first)} is used`
  },
  'mark-without-side': {
    severity: 'warning',
    reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`
  },
  'term-without-meaning': {
    severity: 'warning',
    reason: ({ item }: { item: string }) => `${quote(item)} is no term with its meaning, expected ${whatParts(item)}`
  },
  'cloze-malformed': {
    severity: 'warning',
    reason: ({ mark, expected }: { mark: string; expected: string }) => `${quote(mark)} hides nothing and stays text, expected ${expected}`
  },
  'unknown-html': {
    severity: 'warning',
    reason: ({ tag, isOpen }: { tag: string; isOpen: boolean }) =>
      `${quote(tag)} is ${isOpen ? 'never closed' : 'no HTML tag'} and shows as written, expected backticks around code`
  },
  'formula-unsafe': {
    severity: 'warning',
    reason: ({ found, expected }: { found: string; expected: string }) => `${found}, expected ${expected}`
  }
} as const satisfies Record<string, Rule>

/** A sign that parts no term is there, or one that does stands too late. */
function whatParts(item: string): string {
  const sign = /\s(--|=>|==|~|\|)\s/.exec(item)?.[1]
  if (sign) return `a dash, a colon or \`→\` in place of ${quote(sign)}`
  const [term = '', ...meaning] = item.split(/[:：](?=\s|$)|\s[–—=→⇒-](?=\s)/)
  return meaning.length > 0 && term.split(' ').length > 8
    ? 'at most eight words before the dash or colon, or the term in bold'
    : 'a dash or colon between them, as in `term – meaning`'
}
