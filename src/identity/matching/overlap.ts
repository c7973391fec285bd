import { likeness } from './likeness.js'
import type { Word } from './words.js'

/** What two texts have in common, word by word, whatever the order; all in weights of words. */
export interface Overlap {
  readonly kept: number
  /** Words of each that have no match in the other. */
  readonly lost: number
  readonly added: number
  /** The texts are one sentence in which a word or a run of words was put in place of another. */
  readonly isTemplate: boolean
  /** Both have numbers that the other has not. */
  readonly numbersDiffer: boolean
  /** One of them denies and the other does not. */
  readonly isTurned: boolean
}

/** Compares two texts by their words; `weigh` says how much each word counts in this project. */
export function toOverlap(former: readonly Word[], today: readonly Word[], weigh: (word: Word) => number): Overlap {
  const open = [...today]
  const take = (index: number) => open.splice(index, 1)[0]
  let kept = 0
  let half = 0
  const unmatched: Word[] = []
  for (const word of former) {
    const same = open.findIndex(({ text }) => text === word.text)
    if (same < 0) unmatched.push(word)
    else {
      kept += weigh(word)
      take(same)
    }
  }
  const left: Word[] = []
  for (const word of unmatched) {
    const [best] = open
      .map((other, index) => ({ index, likeness: word.kind === 'word' && other.kind === 'word' ? likeness(word.text, other.text) : 0 }))
      .filter((candidate) => candidate.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
    const other = best && take(best.index)
    if (!best || !other) left.push(word)
    else {
      const weight = (weigh(word) + weigh(other)) / 2
      kept += best.likeness * weight
      half += (1 - best.likeness) * weight
    }
  }
  const has = (words: readonly Word[], kind: Word['kind']) => words.some((word) => word.kind === kind)
  return {
    kept,
    lost: half + sum(left, weigh),
    added: half + sum(open, weigh),
    isTemplate: isTemplate(former, today, former.length - left.length),
    numbersDiffer: has(left, 'number') && has(open, 'number'),
    isTurned: has(left, 'negation') !== has(open, 'negation')
  }
}

/** Whether all that was kept stands before and after one run of words that were exchanged. */
function isTemplate(former: readonly Word[], today: readonly Word[], kept: number): boolean {
  const least = Math.min(former.length, today.length)
  let start = 0
  while (start < least && former[start]?.text === today[start]?.text) start++
  let end = 0
  while (end < least - start && former.at(-1 - end)?.text === today.at(-1 - end)?.text) end++
  return start + end === kept && start + end < least
}

/**
 * How alike two texts are, 0 to 1. Words that took the place of others count against them, words that were only added or left out a
 * quarter as much: a question made more precise is the same question, one about something else is not. Most of all it is another one where
 * nothing differs but what it is about.
 */
export function toLikeness({ kept, lost, added, isTemplate }: Overlap): number {
  const exchanged = Math.min(lost, added) * (isTemplate ? 1.6 : 1)
  const whole = kept + exchanged + Math.abs(lost - added) / 4
  return whole === 0 ? 0 : kept / whole
}

const sum = (words: readonly Word[], weigh: (word: Word) => number) => words.reduce((total, word) => total + weigh(word), 0)
