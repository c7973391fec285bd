import { interrogatives } from './common-words.js'
import { findLike, findSpelling } from './find-word.js'
import type { Word } from './words.js'

/** What two texts have in common, word by word, whatever the order; all in weights of words. */
export interface Overlap {
  readonly kept: number
  /** How much of it is the same to the letter. */
  readonly exact: number
  /** Words of each that have no match in the other. */
  readonly lost: number
  readonly added: number
  /** The texts are one sentence in which words that tell what it is about were put in place of others; so are two names with nothing in common. */
  readonly isOtherSubject: boolean
  /** One Han letter is all that they have in common, which is no word: a car and a bicycle are both written with 車. */
  readonly isLetterInCommon: boolean
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
  // An exact match is sure, so how many words stay at both ends is told by these alone.
  const exact = kept
  const matched = former.length - unmatched.length
  const left: Word[] = []
  for (const word of unmatched) {
    const found = findSpelling(word, open) ?? findLike(word, open)
    if (!found) left.push(word)
    else {
      const weight = (weigh(word) + sum(open.splice(found.start, found.count), weigh)) / 2
      kept += found.likeness * weight
      half += (1 - found.likeness) * weight
    }
  }
  for (const word of [...open]) {
    const found = findSpelling(word, left)
    if (!found) continue
    kept += (weigh(word) + sum(left.splice(found.start, found.count), weigh)) / 2
    open.splice(open.indexOf(word), 1)
  }
  const has = (words: readonly Word[], kind: Word['kind']) => words.some((word) => word.kind === kind)
  return {
    kept,
    exact,
    lost: half + sum(left, weigh),
    added: half + sum(open, weigh),
    isOtherSubject: areSubjects(left, open) && isTemplate(former, today, matched, new Set([...left, ...open])),
    isLetterInCommon:
      kept > 0 && kept <= 0.5 && former.length + today.length > 2 && former.some(isHan) && former.filter(isHan).length === 1,
    numbersDiffer: has(left, 'number') && has(open, 'number'),
    isTurned: has(left, 'negation') !== has(open, 'negation')
  }
}

/** Whether the words that were exchanged are not only those in which a question is put. */
function areSubjects(left: readonly Word[], open: readonly Word[]): boolean {
  const telling = (words: readonly Word[]) => words.some(({ weight }) => weight >= 0.5)
  // `G major` and `D major`, where one of the letters is an article or a preposition elsewhere.
  const isBare = (words: readonly Word[]) => words.every(({ text, weight }) => weight <= 0.1 && /^\p{Script=Latin}+$/u.test(text))
  if (left.length === 1 && open.length === 1 && (isBare(left) || isBare(open))) return telling(left) || telling(open)
  return telling(left) && telling(open)
}

/** Whether all that was kept stands before and after one run of words that were exchanged. */
function isTemplate(former: readonly Word[], today: readonly Word[], kept: number, unmatched: ReadonlySet<Word>): boolean {
  const least = Math.min(former.length, today.length)
  // Two long questions with nothing in common may ask the same in other words.
  if (kept === 0) return least <= 3
  let start = 0
  while (start < least && former[start]?.text === today[start]?.text) start++
  let end = 0
  while (end < least - start && former.at(-1 - end)?.text === today.at(-1 - end)?.text) end++
  // `Why did Spain colonise America?` and `Why did Portugal colonise Brazil?`: all that was kept is where it was, and the rest is exchanged.
  const isAtPlace = ({ text }: Word, index: number) => today[index]?.text === text
  const isNew = ({ text }: Word, others: readonly Word[]) => others.every((other) => other.text !== text)
  const isRespelt = (word: Word, others: readonly Word[]) => isNew(word, others) && !unmatched.has(word)
  const isExchanged = (word: Word, index: number) => {
    const other = today[index]
    if (!other || isAtPlace(word, index) || word.weight < 1 || other.weight < 1) return false
    return !isRespelt(word, today) || !isRespelt(other, former)
  }
  // `faster in water than in air` and `faster in steel than in water`: a word that stayed may stand in the place of an exchanged one.
  const isFilled = (word: Word, index: number) => isAtPlace(word, index) || isNew(word, today) || isNew(today[index] ?? word, former)
  if (former.length === today.length && former.every(isFilled) && start > 0 && former.filter(isExchanged).length > 1) return true
  if (start + end < kept || start + end >= least) return false
  // `Which nerve supplies the deltoid?` and `Innervation of the deltoid`: the way of asking was exchanged, and not what it is about.
  const asks = (words: readonly Word[]) => words.slice(start, words.length - end).some(({ text }) => interrogatives.has(text))
  return start > 0 || asks(former) === asks(today)
}

/**
 * How alike two texts are, 0 to 1. Words that took the place of others count against them, words that were only added or left out a
 * quarter as much: a question made more precise is the same question, one about something else is not.
 */
export function toLikeness({ kept, lost, added, isLetterInCommon }: Overlap): number {
  const exchanged = Math.min(lost, added)
  if (isLetterInCommon) return 0
  const whole = kept + exchanged + Math.abs(lost - added) / 4
  return whole === 0 ? 0 : kept / whole
}

const isHan = ({ text }: Word) => /^\p{Script=Han}$/u.test(text)

const sum = (words: readonly Word[], weigh: (word: Word) => number) => words.reduce((total, word) => total + weigh(word), 0)
