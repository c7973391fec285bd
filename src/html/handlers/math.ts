import type { Text } from 'hast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import type { State } from 'mdast-util-to-hast'
import { type MathGap, mathGaps } from '../../cards/math-gaps.js'
import { contextOf } from '../context.js'
import { text } from '../element.js'
import { marks } from '../marks.js'

/** A formula for Anki's MathJax on lines of its own. */
export function math(state: State, node: DisplayMath): Text {
  return text(marks.displayMathOpen + toTex(state, node.value) + marks.displayMathClose)
}

/** A formula for Anki's MathJax within a line. */
export function inlineMath(state: State, node: InlineMath): Text {
  return text(marks.inlineMathOpen + toTex(state, node.value) + marks.inlineMathClose)
}

function toTex(state: State, value: string): string {
  const tex = value.trim()
  return contextOf(state).family === 'cloze' ? withGaps(tex, 0, tex.length, mathGaps(tex)) : undelimited(tex)
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
