import type { ElementContent } from 'hast'
import type { Parents } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import type { State } from 'mdast-util-to-hast'
import { contextOf } from '../context.js'
import { element, text } from '../element.js'
import { findUnsafe } from '../formulas/find-unsafe.js'
import { needsDisplaySize } from '../formulas/needs-display-size.js'
import { showGaps } from '../formulas/show-gaps.js'
import { writeFormula, writeSource } from '../formulas/write-formula.js'
import { marks } from '../marks.js'

/** A formula for Anki's MathJax on lines of its own. */
export function math(state: State, node: DisplayMath): ElementContent {
  return toFormula(state, node.value, { open: marks.displayMathOpen, close: marks.displayMathClose, source: '$$', isDisplay: true })
}

/** A formula for Anki's MathJax within a line, or on a line of its own where it stands alone and would be set small. */
export function inlineMath(state: State, node: InlineMath, parent: Parents | undefined): ElementContent {
  const { inlineMathOpen, inlineMathClose, displayMathOpen, displayMathClose } = marks
  if (contextOf(state).displaysLoneFormulas && needsDisplaySize(node.value, parent))
    return toFormula(state, node.value, { open: displayMathOpen, close: displayMathClose, source: '$', isDisplay: true })
  return toFormula(state, node.value, { open: inlineMathOpen, close: inlineMathClose, source: '$', isDisplay: false })
}

interface Delimiters {
  readonly open: string
  readonly close: string
  /** As the author writes it. */
  readonly source: string
  readonly isDisplay: boolean
}

/** One that reaches beyond itself shows as its author wrote it. */
function toFormula(state: State, value: string, { open, close, source, isDisplay }: Delimiters): ElementContent {
  const { withGaps, texReader, macrosFor, definitions, trusted } = contextOf(state)
  const tex = value.trim()
  const macros = macrosFor(tex)
  const looksOf = () => (withGaps && texReader ? showGaps(tex, isDisplay, texReader, definitions + macros) : undefined)
  if (trusted || !findUnsafe(macros + tex)) return text(open + writeFormula(macros, false) + writeFormula(tex, withGaps, looksOf()) + close)
  return element('code', {}, [text(source + writeSource(tex, withGaps) + source)])
}
