import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { note } from './samples.js'

export const termWithoutMeaning = {
  id: 'term-without-meaning',
  severity: 'warning',
  mostAlone: 20,
  wantsLook: true,
  reason: ({ item }: { item: string }) => `${quote(item)} is no term with its meaning, expected ${whatParts(item)}`,
  title: 'An item in a list of terms has no meaning beside its term',
  meaning:
    'With `{.terms}` or `lists: terms` each item is a card: a term, a dash or a colon with space, and its meaning. This item has no such sign, ' +
    'or more than eight words before it that are not bold. Complete it, or make the term bold.',
  why: 'No card is made of it, while the items around it are cards.',
  wrong: note`
    # Heart

    ## Valves {.terms}

    - mitral – between left atrium and ventricle
    - aortic – between left ventricle and aorta
    - pulmonary
  `,
  right: note`
    # Heart

    ## Valves {.terms}

    - mitral – between left atrium and ventricle
    - aortic – between left ventricle and aorta
    - pulmonary – between right ventricle and lungs
  `
} satisfies Rule

/** A sign that parts no term is there, or one that does stands too late. */
function whatParts(item: string): string {
  const sign = /\s(--|=>|==|~|\|)\s/.exec(item)?.[1]
  if (sign) return `a dash, a colon or \`→\` in place of ${quote(sign)}`
  const [term = '', ...meaning] = item.split(/[:：](?=\s|$)|\s[–—=→⇒-](?=\s)/)
  return meaning.length > 0 && term.split(' ').length > 8
    ? 'at most eight words before the dash or colon, or the term in bold'
    : 'a dash or colon between them, as in `term – meaning`'
}
