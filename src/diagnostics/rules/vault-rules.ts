import { quote } from './quote.js'
import type { Rule } from './rule.js'

/** What the config leaves unsaid of other people's folders. */
export const vaultRules = {
  'exclude-unset': {
    severity: 'info',
    reason: ({ kinds, exclude }: { kinds: readonly { what: string; count: number }[]; exclude: readonly string[] }) => {
      const pages = kinds.map(({ what, count }) => `${count} ${count === 1 ? what : what.replace(/^page|note$|template$/, '$&s')}`)
      const all = [pages.slice(0, -1).join(', '), ...pages.slice(-1)].filter((part) => part !== '').join(' and ')
      const line = quote(`exclude: [${exclude.map(toYaml).join(', ')}]`)
      return `${all} among the notes, expected ${line} in build-deck.config.yaml unless they are to be learnt`
    }
  },
  'line-breaks-unset': {
    severity: 'info',
    reason: () =>
      'A vault of Obsidian, where each line end is a break, expected `lineBreaks: keep` in build-deck.config.yaml (or `join` if the lines of a paragraph are one text)'
  }
} as const satisfies Record<string, Rule>

/** A text as an item of a list in brackets. */
function toYaml(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} _./-]*$/u.test(text) ? text : JSON.stringify(text)
}
