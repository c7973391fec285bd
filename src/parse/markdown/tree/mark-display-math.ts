import type { Root } from 'mdast'
import type { Math as DisplayMath } from 'mdast-util-math'
import type { Source } from '../source/source.js'
import { replaceNodes } from './replace-nodes.js'

const dollars = /\$\$/

/** `$$…$$` is a formula on lines of its own also where the author wrote it beside text. */
export function markDisplayMath(tree: Root, source: Source): void {
  if (!source.holds(dollars)) return
  replaceNodes(tree, (node) => {
    // To its extension a formula is a fence, whose first line is no content: so between more dollars than two.
    if (node.type === 'math' && node.meta) return [{ ...node, value: `${node.meta}\n${node.value}`.trim(), meta: null }]
    if (node.type === 'paragraph') {
      const [only, second] = node.children
      return only?.type === 'inlineMath' && !second && isDisplay(only.position?.start.offset, source) ? [toMath(only)] : undefined
    }
    return node.type === 'inlineMath' && isDisplay(node.position?.start.offset, source) ? [toMath(node)] : undefined
  })
}

const isDisplay = (offset: number | undefined, source: Source) => offset !== undefined && source.text.startsWith('$$', offset)

const toMath = ({ value, position }: Pick<DisplayMath, 'value' | 'position'>): DisplayMath =>
  position ? { type: 'math', value: value.trim(), position } : { type: 'math', value: value.trim() }
