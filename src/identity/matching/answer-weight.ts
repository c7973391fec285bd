import { verdicts } from './common-words.js'
import { isDistinctive } from './is-distinctive.js'
import type { Word } from './words.js'

/**
 * What an equal answer says for two questions being one, to be added to how alike they are. Many questions are answered by a verdict, an
 * article, a number or a date, so it says nothing there.
 */
export function answerWeight(form: string, words: readonly Word[]): number {
  if (isDistinctive(form)) return 0.35
  const telling = words.filter(({ kind, weight }) => kind === 'word' && weight > 0.1)
  if (verdicts.has(form)) return -0.2
  if (telling.length === 0 || words.some(({ kind }) => kind === 'number')) return -0.1
  const letters = telling.reduce((total, { text, weight }) => total + (weight === 0.5 ? 3 : text.length), 0)
  return telling.length >= 2 || letters >= 8 ? 0.1 : 0
}
