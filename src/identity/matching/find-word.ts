import { isAbbreviationOf } from './is-abbreviation-of.js'
import { likeness } from './likeness.js'
import type { Word } from './words.js'

/** Where a word was found among others: one of them, or a run. */
export interface FoundWord {
  readonly start: number
  readonly count: number
  /** 0 to 1. */
  readonly likeness: number
}

/** Words, small ones too. */
const mostOfAbbreviation = 10

/** A run of words that is written as one (`zu stande`, `zustande`) or abbreviated by it (`Wolff-Parkinson-White`, `WPW`). */
export function findSpelling({ text, kind }: Word, others: readonly Word[]): FoundWord | undefined {
  if (kind !== 'word' || text.length < 2) return undefined
  for (let start = 0; start < others.length; start++) {
    const first = others[start]?.text ?? ''
    if (first[0] !== text[0]) continue
    let joined = ''
    for (let count = 1; start + count <= others.length && joined.length < text.length; count++) {
      joined += others[start + count - 1]?.text ?? ''
      if (count > 1 && joined === text) return { start, count, likeness: 1 }
    }
    for (let count = 1; start + count <= others.length && count <= mostOfAbbreviation; count++) {
      const last = others[start + count - 1]
      if (last && last.weight > 0.1 && isAbbreviationOf(text, others.slice(start, start + count))) return { start, count, likeness: 1 }
    }
  }
  return undefined
}

/** The word most like it: misspelt, or in another form. */
export function findLike(word: Word, others: readonly Word[]): FoundWord | undefined {
  let best: FoundWord | undefined
  for (const [start, other] of others.entries()) {
    const found = word.kind === 'word' && other.kind === 'word' ? likeness(word, other) : 0
    if (found > (best?.likeness ?? 0)) best = { start, count: 1, likeness: found }
  }
  return best
}
