import { marks } from '../marks.js'

/** What MathJax is given of a formula: on an answer with what its gaps hide, on a question with hints in their place. */
export interface FormulaReading {
  /** With what all gaps hide. */
  readonly tex: string
  /** Where gaps begin and end in it, in order. */
  readonly cuts: readonly number[]
  /** Each stands between brackets in the place of its gap. */
  readonly hints: readonly string[]
}

const { gapOpen, gapNumberEnd, gapHint, gapClose } = marks

/** Where `writeFormula` has marked that a gap opens, with its number, or closes, with its hint. */
export const gapMark = new RegExp(`${gapOpen}(\\d+)${gapNumberEnd}|(?:${gapHint}([^${gapHint}${gapClose}]*))?${gapClose}`, 'g')

/** Reads a formula as `writeFormula` writes it. */
export function toReading(written: string): FormulaReading {
  const cuts: number[] = []
  const hints: string[] = []
  let tex = ''
  let index = 0
  for (const found of written.matchAll(gapMark)) {
    tex += written.slice(index, found.index)
    cuts.push(tex.length)
    if (found[2] !== undefined) hints.push(found[2])
    index = found.index + found[0].length
  }
  return { tex: tex + written.slice(index), cuts, hints }
}

/** Where the first gap begins or ends within a part of the TeX; `undefined` where none does. */
export function cutWithin({ cuts }: FormulaReading, start: number, end: number): number | undefined {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] ?? 0) > start) high = middle
    else low = middle + 1
  }
  const cut = cuts[low]
  return cut !== undefined && cut < end ? cut : undefined
}
