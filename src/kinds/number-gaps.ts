import type { Nodes } from 'mdast'
import type { CardContent, Cloze } from '../cards/content.js'
import { collectGaps } from '../cards/gaps.js'

/** The content with every gap's place among all of them, for the number that identity will give it. */
export function numberGaps(content: CardContent): CardContent {
  const places = new Map<Cloze, number>()
  for (const [place, { node }] of collectGaps(content).entries()) if (node) places.set(node, place)
  return content.map((node) => withPlace(node, places))
}

function withPlace<Node extends Nodes>(node: Node, places: ReadonlyMap<Cloze, number>): Node {
  if (!('children' in node)) return node
  const children = node.children.map((child) => withPlace(child as Nodes, places))
  const own = node.type === 'cloze' ? places.get(node) : undefined
  // As in `atPlace`.
  return own === undefined ? { ...node, children } : Object.assign({}, node, { children, place: own })
}
