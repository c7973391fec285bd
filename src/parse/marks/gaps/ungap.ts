import type { Nodes } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'

/** Gaps as text that shows as written. With `report` it is reported that they hide nothing here. */
export function ungap<Node extends Nodes>(content: readonly Node[], source: Source, report?: Report): Node[] {
  return content.map((node) => {
    if (node.type === 'cloze') {
      const value = source.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
      report?.('cloze-malformed', node, { mark: value, expected: 'a gap in a paragraph of its own' })
      return { type: 'verbatim', value, ...(node.position ? { position: node.position } : {}) } as Nodes as Node
    }
    return 'children' in node ? ({ ...node, children: ungap(node.children as Nodes[], source, report) } as Node) : node
  })
}
