import type { Nodes, Paragraph, Parents } from 'mdast'
import type { Source } from '../source/source.js'

/** Puts the text of task items on its line: where it stands below its box, the parser counts on in the line of the box. */
export function settleTaskItems(parent: Parents, source: Source): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'listItem' && typeof child.checked === 'boolean') settle(child.children[0], source)
    if (child.type === 'list' || child.type === 'listItem' || child.type === 'blockquote') settleTaskItems(child, source)
  }
}

function settle(node: Nodes | undefined, source: Source) {
  if (node?.type !== 'paragraph' || !node.position) return
  const { position } = node
  const { start } = source.toPosition(position.start.offset ?? 0, position.start.offset ?? 0)
  node.position = { ...position, start }
  const [first] = (node satisfies Paragraph).children
  if (first?.position) first.position = { ...first.position, start }
}
