import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Report } from '../../../diagnostics/message.js'
import { findUnsafe } from '../../../html/formulas/find-unsafe.js'

/** Reports formulas that show as written, since they would reach beyond themselves. */
export function reportUnsafeFormulas(tree: Root, report: Report): void {
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return
    const unsafe = findUnsafe(node.value)
    if (unsafe) report('formula-unsafe', node, unsafe)
  })
}
