import type { Nodes, Root } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'

/** Levels of nodes; notes have a dozen. Far more than this, and what reads and renders them runs out of stack. */
const deepest = 200

/** Cuts what is nested too deeply off a tree, and reports it. */
export function cutDepth(tree: Root, report: Report): void {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const next = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
    if (depth === deepest && next.length > 0) {
      const [first] = next
      report('nesting-too-deep', first)
      // something stays, or an empty section would be reported too
      for (const node of level) if ('children' in node) node.children = [filling(node)] as never
      return
    }
    level = next
  }
}

/** An ellipsis, in what the node's children have to be. */
function filling({ type, position }: Nodes): Nodes {
  const dots: Nodes = { type: 'text', value: '…' }
  const within = position && { position }
  switch (type) {
    case 'list':
      return { type: 'listItem', children: [{ type: 'paragraph', children: [dots], ...within }], ...within }
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
    case 'root':
      return { type: 'paragraph', children: [dots], ...within }
    case 'table':
      return { type: 'tableRow', children: [{ type: 'tableCell', children: [dots], ...within }], ...within }
    case 'tableRow':
      return { type: 'tableCell', children: [dots], ...within }
    default:
      return dots
  }
}
