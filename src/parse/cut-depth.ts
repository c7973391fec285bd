import type { Nodes, Root } from 'mdast'
import type { Report } from '../diagnostics/report.js'

/** Levels of nodes; notes have a dozen. Far more than this, and what reads and renders them runs out of stack. */
const deepest = 200

/** Cuts what is nested too deeply off a tree, and tells of it. */
export function cutDepth(tree: Root, report: Report): void {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const next = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
    if (depth === deepest && next.length > 0) {
      const [first] = next
      report('nesting-too-deep', first)
      // something stays, or an empty section would be told of too
      for (const node of level) if ('children' in node) node.children = [{ type: 'text', value: '…' }]
      return
    }
    level = next
  }
}
