import type { Nodes } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { nodesThat } from '../../cards/walk.js'
import { definitionsIn } from './definitions-in.js'
import { findUnsafe } from './find-unsafe.js'

/** The formulas in some content, in order. */
export function formulasIn(content: readonly Nodes[]): (DisplayMath | InlineMath)[] {
  return nodesThat(content, (node) => node.type === 'math' || node.type === 'inlineMath')
}

/** What a formula defines, for itself and, since MathJax keeps it, for those behind it; nothing where it shows as written. */
export function definitionsOf(formula: string, trusted: boolean): string {
  const tex = formula.trim()
  const found = definitionsIn(tex)
  if (found.length === 0 || (!trusted && findUnsafe(tex))) return ''
  return found.map(({ start, end }) => tex.slice(start, end)).join('')
}

/** What the formulas of a card define, all together: with it, each of its gaps is judged. */
export function definitionsOn(content: readonly Nodes[], trusted: boolean): string {
  return formulasIn(content)
    .map(({ value }) => definitionsOf(value, trusted))
    .join('')
}
