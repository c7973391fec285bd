import type { Nodes } from 'mdast'
import type { Cloze } from '../../../cards/content.js'
import type { BlocksOfSection } from '../explicit-card.js'

/** A section's blocks with its highlights as gaps, where the file or the section asks for it. */
export function withHighlightGaps<Blocks extends BlocksOfSection>(blocks: Blocks): Blocks {
  const body = toGaps(blocks.body)
  const attributesOf = new Map(blocks.attributesOf)
  for (const [index, node] of blocks.body.entries()) {
    const attributes = attributesOf.get(node)
    const made = body[index]
    if (attributes && made) attributesOf.set(made, attributes)
  }
  return { ...blocks, body, attributesOf }
}

function toGaps<Node extends Nodes>(content: readonly Node[]): Node[] {
  return content.map((node) => {
    if (!('children' in node) || node.type === 'heading' || node.type === 'link') return node
    const children = toGaps(node.children as Nodes[])
    if (node.type !== 'highlight') return { ...node, children } as Node
    const cloze: Cloze = { type: 'cloze', children: children as Cloze['children'], ...(node.position ? { position: node.position } : {}) }
    return cloze as Nodes as Node
  })
}
