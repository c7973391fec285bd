import type { ElementContent } from 'hast'
import type { InlineMath, Math as DisplayMath } from 'mdast-util-math'
import type { State } from 'mdast-util-to-hast'
import { type MathGap, mathGaps } from '../../cards/math-gaps.js'
import { type Context, text } from '../context.js'
import { marks } from '../marks.js'

/** A formula for Anki's MathJax on lines of its own. */
export const math =
  (context: Context) =>
  (_state: State, node: DisplayMath): ElementContent =>
    text(marks.displayMathOpen + toTex(node.value, context) + marks.displayMathClose)

/** A formula for Anki's MathJax within a line. */
export const inlineMath =
  (context: Context) =>
  (_state: State, node: InlineMath): ElementContent =>
    text(marks.inlineMathOpen + toTex(node.value, context) + marks.inlineMathClose)

function toTex(value: string, context: Context): string {
  const tex = value.trim()
  return context.family === 'cloze' ? withGaps(tex, 0, tex.length, mathGaps(tex)) : undelimited(tex)
}

function withGaps(tex: string, start: number, end: number, gaps: readonly MathGap[]): string {
  let result = ''
  let index = start
  for (const gap of gaps) {
    const content = withGaps(tex, gap.content.start, gap.content.end, gap.gaps)
    const hint = gap.hint === undefined ? '' : marks.gapHint + gap.hint
    result += undelimited(tex.slice(index, gap.start)) + marks.gapOpen + gap.number + marks.gapNumberEnd + content + hint + marks.gapClose
    index = gap.end
  }
  return result + undelimited(tex.slice(index, end))
}

/** MathJax and Anki end a formula at the first delimiter, so one inside is written in another way that means the same. */
function undelimited(tex: string): string {
  return tex.replace(/\\([\s\S])([)\]]?)/g, (found, escaped: string, after: string) => {
    if (escaped === '(' || escaped === ')') return `$${after}`
    if (escaped === '[' || escaped === ']') return `\\ ${escaped}${after}`
    return escaped === '\\' && after !== '' ? `\\\\ ${after}` : found
  })
}
