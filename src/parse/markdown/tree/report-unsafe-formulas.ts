import type { Root } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import { formulasIn } from '../../../html/formulas/definitions-on.js'
import { findUnsafe } from '../../../html/formulas/find-unsafe.js'

/** Reports formulas that show as written, since they would reach beyond themselves. */
export function reportUnsafeFormulas(tree: Root, report: Report): void {
  for (const node of formulasIn(tree.children)) {
    const unsafe = findUnsafe(node.value)
    if (unsafe) report('formula-unsafe', node, unsafe)
  }
}
