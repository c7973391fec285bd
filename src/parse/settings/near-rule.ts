import { rules } from '../../diagnostics/rules.js'
import { didYouMean } from './did-you-mean.js'

/** The rule that a word probably names: a letter is wrong, or its end is missing. */
export function nearRule(word: string): string | undefined {
  const ids = Object.keys(rules)
  const begun = word.length < 5 ? [] : ids.filter((id) => id.startsWith(word) || id.startsWith(`${word.slice(0, -2)}`))
  return didYouMean(word, ids) ?? (begun.length === 1 ? begun[0] : undefined)
}
