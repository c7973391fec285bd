import type { Nodes, Root } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import { findUnsafe } from '../../../html/formulas/find-unsafe.js'

/** Reports formulas that show as written, since they would reach beyond themselves. */
export function reportUnsafeFormulas(tree: Root, report: Report): void {
  const look = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) look(child)
    if (node.type !== 'math' && node.type !== 'inlineMath') return
    const unsafe = findUnsafe(node.value)
    if (unsafe) report('formula-unsafe', node, unsafe)
  }
  look(tree)
}
