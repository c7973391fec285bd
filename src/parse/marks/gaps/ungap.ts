import type { Nodes } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'

/** Gaps as text that shows as written; what holds none is given back as it is. With `report` it is reported that they hide nothing here. */
export function ungap<Node extends Nodes>(content: readonly Node[], source: Source, report?: Report): readonly Node[] {
  const shown = content.map((node) => show(node, source, report))
  return shown.some((node, index) => node !== content[index]) ? shown : content
}

function show<Node extends Nodes>(node: Node, source: Source, report: Report | undefined): Node {
  if (node.type === 'cloze') {
    const value = source.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    report?.('cloze-malformed', node, { mark: value, expected: 'a gap in a paragraph of its own' })
    return { type: 'verbatim', value, ...(node.position ? { position: node.position } : {}) } as Nodes as Node
  }
  if (!('children' in node)) return node
  const children = ungap(node.children as Nodes[], source, report)
  return children === node.children ? node : ({ ...node, children } as Node)
}
