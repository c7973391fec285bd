import type { Pair } from '../../test/identity/pairs/read-pairs.js'

/** A pair, and how surely its cards were taken for one. */
export interface Judged {
  readonly pair: Pair
  readonly score: number
}

/** What is right from one score on. */
export interface Point {
  readonly from: number
  /** Of the pairs taken for one card, the share that are: 0 to 1; 1 where none was taken. */
  readonly precision: number
  /** Of the pairs that are one card, the share that was taken for one. */
  readonly recall: number
  /** Recall where the text of one side stayed. */
  readonly keptRecall: number
  /** False friends that were taken for one card. */
  readonly lies: number
}

export function measureFrom(judged: readonly Judged[], from: number): Point {
  const taken = judged.filter(({ score }) => score >= from)
  const right = taken.filter(isSame)
  const share = (part: readonly Judged[], whole: readonly Judged[]) => (whole.length === 0 ? 1 : part.length / whole.length)
  return {
    from,
    precision: share(right, taken),
    recall: share(right, judged.filter(isSame)),
    keptRecall: share(right.filter(isKept), judged.filter(isSame).filter(isKept)),
    lies: taken.length - right.length
  }
}

/** One point for each score that occurs, the highest first. */
export function toCurve(judged: readonly Judged[]): readonly Point[] {
  const scores = [...new Set(judged.map(({ score }) => score))].sort((a, b) => b - a)
  return scores.map((score) => measureFrom(judged, score))
}

const isSame = ({ pair }: Judged) => pair.label === 'same'
const isKept = ({ pair }: Judged) => pair.kept !== 'none'
