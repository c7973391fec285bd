import { type MathGap, mathGaps } from '../../cards/math-gaps.js'
import { marks } from '../marks.js'
import { isWithin } from './read-tex.js'

/** What stands around a gap, so that it shows. */
export interface GapLook {
  readonly before: string
  readonly after: string
}

/** How gaps look, by where they begin in the formula's TeX. */
export type GapLooks = ReadonlyMap<number, GapLook>

/** A formula's TeX as a field holds it, with marks for its gaps where the field has gaps. */
export function writeFormula(tex: string, hasGaps: boolean, looks?: GapLooks): string {
  return hasGaps ? withGaps(tex, undelimited, looks) : undelimited(tex)
}

/** A formula's source as a field shows it. */
export function writeSource(tex: string, hasGaps: boolean): string {
  return hasGaps ? withGaps(tex, (piece) => piece) : tex
}

function withGaps(tex: string, write: (piece: string) => string, looks?: GapLooks): string {
  const between = (start: number, end: number, gaps: readonly MathGap[]): string => {
    let result = ''
    let index = start
    for (const gap of gaps) {
      const content = between(gap.content.start, gap.content.end, gap.gaps)
      const hint = gap.hint === undefined ? '' : marks.gapHint + toHint(gap.hint, gap.start, tex)
      const { before = '', after = '' } = looks?.get(gap.start) ?? {}
      const written = marks.gapOpen + gap.number + marks.gapNumberEnd + content + hint + marks.gapClose
      result += write(tex.slice(index, gap.start)) + before + written + after
      index = gap.end
    }
    return result + write(tex.slice(index, end))
  }
  return between(0, tex.length, mathGaps(tex))
}

const textCommands = /^(?:text(?:rm|up|normal|it|bf|sf|tt)?|[hm]box)$/

/** Between commands white space is nothing, so the words of a hint are parted as TeX parts them; in a text they are words already. */
function toHint(hint: string, start: number, tex: string): string {
  if (hint.includes('\\') || !/\s/.test(hint) || isWithin(start, tex, textCommands)) return hint
  return hint.replace(/\s+/g, '~')
}

/** MathJax and Anki end a formula at the first delimiter, so one inside is written in another way that means the same. */
function undelimited(tex: string): string {
  return tex.replace(/\\([\s\S])([)\]]?)/g, (found, escaped: string, after: string) => {
    if (escaped === '(' || escaped === ')') return `$${after}`
    if (escaped === '[' || escaped === ']') return `\\ ${escaped}${after}`
    return escaped === '\\' && after !== '' ? `\\\\ ${after}` : found
  })
}
