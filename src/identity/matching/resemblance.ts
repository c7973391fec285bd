import { answerWeight } from './answer-weight.js'
import { toForm } from './form.js'
import { type Overlap, toLikeness, toOverlap } from './overlap.js'
import { saysWhatItIsAbout } from './says-what-it-is-about.js'
import type { Subject } from './subject.js'
import { toWords, type Word } from './words.js'

/** From which resemblance on two texts are taken for one card. Chosen on labelled pairs: docs/matching.md. */
export const threshold = 0.62

/** As much of a long answer is compared. */
const mostWords = 80

/** Hardly ever are both sides of another fact so much alike, so less of it is enough. */
const bothEdited = 0.1

/** Well below all thresholds. */
const leastWorthReading = 0.4

/** A card or an entry, read once for being compared with many. */
export interface ReadSubject<S extends Subject = Subject> {
  readonly subject: S
  /** What asks: of a table's row its label, of a text with gaps the text around them. */
  readonly front: readonly Word[]
  /** The heading of a table's row. */
  readonly above: readonly Word[]
  readonly answer: readonly Word[]
  /** Comparable but for case and punctuation. */
  readonly answerForm: string
  /** A text with gaps that has no heading to ask, with what they hide. */
  readonly whole?: readonly Word[]
  readonly nearestHeading: readonly Word[]
  /** Under any heading. */
  readonly saysWhatItIsAbout: boolean
}

export function readSubject<S extends Subject>(subject: S): ReadSubject<S> {
  const [label, heading] = subject.front.split('\u001f').reverse()
  const gaps = subject.gaps.map(({ text }) => text)
  const isBare = subject.answer === '' && gaps.length > 0
  // A text with gaps is asked by what stands around them, and answered by them.
  const front = isBare ? gaps.reduce((text, gap) => text.replace(gap, ' '), subject.front) : (label ?? '')
  const answer = isBare ? gaps.join(' ') : subject.answer
  return {
    subject,
    front: toWords(front),
    above: toWords(isBare ? '' : (heading ?? '')),
    answer: toWords(answer).slice(0, mostWords),
    answerForm: toForm(answer),
    ...(isBare && { whole: toWords(subject.front) }),
    nearestHeading: toWords(subject.headings.at(-1) ?? ''),
    saysWhatItIsAbout: saysWhatItIsAbout(toForm(front))
  }
}

/**
 * How surely an entry and a card are the same card, about 0 to 1.3. One side must have stayed, or both hardly have changed: who exchanges words on
 * both sides has another fact before them, whatever else is alike ("left … lungs", "right … body").
 */
export function resemblance(entry: ReadSubject, card: ReadSubject, weigh: (word: Word) => number): number {
  const front = toOverlap(entry.front, card.front, weigh)
  const asked = askedLikeness(entry, card, front, weigh)
  const context = contextPenalty(entry, card, weigh)
  if (isSameText(entry, card)) return 1
  if (entry.answerForm === card.answerForm && card.answerForm !== '') {
    const weight = answerWeight(card.answerForm, card.answer)
    return asked + weight - context - contradiction(front)
  }
  // Answers are long, and no likeness of theirs makes up for the question.
  const most = asked + bothEdited - context - contradiction(front)
  if (most < leastWorthReading) return most
  const answer = toOverlap(entry.answer, card.answer, weigh)
  const answered = entry.answer.length === 0 && card.answer.length === 0 ? asked - 0.15 : toLikeness(answer)
  // Where no word stayed as it was, both sides can be look-alikes: `dessert → dessert`, `désert → desert`.
  if (front.exact + answer.exact < 0.5) return 0
  const isLong = Math.min(front.kept, answer.kept) >= 6
  const exchangedOnBoth = exchanged(front) > 0.5 && exchanged(answer) > 0.5 ? (isLong ? 0.1 : 0.3) : 0
  return Math.min(asked, answered) + bothEdited - context - contradiction(front) - (isLong ? 0 : contradiction(answer)) - exchangedOnBoth
}

/**
 * Whether two texts with gaps are one, in which a word or a gap was added or left out, or a number put right. Where a word took the place of
 * another, another fact did.
 */
function isSameText({ whole: former, ...entry }: ReadSubject, { whole: today, ...card }: ReadSubject): boolean {
  if (!former || !today) return false
  const { lost, added, kept, isTurned } = toOverlap(former, today, ({ weight }) => weight)
  if (isTurned || kept < 2) return false
  if (Math.min(lost, added) === 0) return Math.max(lost, added) <= kept / 2
  const isSame = (word: Word, index: number) => word.text === card.front[index]?.text
  const isSameAround = entry.saysWhatItIsAbout && entry.front.length === card.front.length && entry.front.every(isSame)
  return isSameAround && entry.answer.length > 1 && isDigitPutRight(entry.answer, card.answer)
}

/** `1918` and `1919`: one digit is another one, and nothing else. */
function isDigitPutRight(former: readonly Word[], today: readonly Word[]): boolean {
  const changed = former.filter((word, index) => word.text !== today[index]?.text)
  const [digits, others] = [changed[0]?.text ?? '', today[changed[0] ? former.indexOf(changed[0]) : -1]?.text ?? '']
  const isOne = former.length === today.length && changed.length === 1 && changed[0]?.kind === 'number' && digits.length === others.length
  return isOne && digits.length >= 3 && [...digits].filter((digit, index) => digit !== others[index]).length === 1
}

export const compareFronts = (entry: ReadSubject, card: ReadSubject): Overlap => toOverlap(entry.front, card.front, ({ weight }) => weight)

function askedLikeness(entry: ReadSubject, card: ReadSubject, front: Overlap, weigh: (word: Word) => number): number {
  const asked = toLikeness(front)
  if (entry.above.length === 0 && card.above.length === 0) return asked
  return 0.8 * asked + 0.2 * toLikeness(toOverlap(entry.above, card.above, weigh))
}

/** "Treatment" asks nothing by itself: under another heading it is another question. */
function contextPenalty(entry: ReadSubject, card: ReadSubject, weigh: (word: Word) => number): number {
  if (entry.saysWhatItIsAbout && card.saysWhatItIsAbout) return 0
  if (entry.nearestHeading.length === 0 || card.nearestHeading.length === 0) return 0
  return 0.2 * (1 - toLikeness(toOverlap(entry.nearestHeading, card.nearestHeading, weigh)))
}

const contradiction = ({ isOtherSubject, numbersDiffer, isTurned }: Overlap) =>
  (isOtherSubject ? 1 : 0) + (numbersDiffer ? 0.4 : 0) + (isTurned ? 0.4 : 0)

const exchanged = ({ lost, added }: Overlap) => Math.min(lost, added)
