import type { Nodes } from 'mdast'
import type { Cloze } from './content.js'
import { type MathGap, mathGaps } from './math-gaps.js'
import { toText } from './to-text.js'
import { someNode } from './walk.js'

/** A gap as identity remembers it. */
export interface Gap {
  /** Plain text of what is hidden. */
  readonly text: string
  /** Given by the author. */
  readonly number?: number
  /** What asks for it besides the text around: the column of a cell. */
  readonly name?: string
  /** What of a picture it hides, where it is a region. */
  readonly place?: string
  /** Absent for a gap inside a formula, which always has its number. */
  readonly node?: Cloze
}

/** All gaps in the order in which they open. */
export function collectGaps(content: readonly Nodes[]): Gap[] {
  const gaps: Gap[] = []
  for (const node of content) collect(node, gaps)
  return gaps
}

export const hasGap = (content: readonly Nodes[]): boolean => someNode(content, isGap)

const isGap = (node: Nodes) =>
  node.type === 'cloze' || ((node.type === 'math' || node.type === 'inlineMath') && mathGaps(node.value).length > 0)

function collect(node: Nodes, gaps: Gap[]) {
  if (node.type === 'cloze') {
    const text = toText(node.children)
    gaps.push(node.number === undefined ? { text, node } : { text, number: node.number, node })
  }
  if (node.type === 'math' || node.type === 'inlineMath') collectMath(node.value, mathGaps(node.value), gaps)
  if ('children' in node) for (const child of node.children) collect(child as Nodes, gaps)
}

function collectMath(tex: string, found: readonly MathGap[], gaps: Gap[]) {
  for (const { content, number, gaps: inner } of found) {
    gaps.push({ text: tex.slice(content.start, content.end).trim(), number })
    collectMath(tex, inner, gaps)
  }
}
