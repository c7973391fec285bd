import type { Nodes } from 'mdast'
import type { CardContent, Cloze } from '../cards/content.js'
import { collectGaps } from '../cards/gaps.js'

/** The content with every gap's number, as identity has settled it: one for each gap, in their order. */
export function numberGaps(content: CardContent, numbers: readonly number[]): CardContent {
  const byNode = new Map<Cloze, number>()
  for (const [index, gap] of collectGaps(content).entries()) {
    const number = numbers[index]
    if (gap.node && number !== undefined) byNode.set(gap.node, number)
  }
  return content.map((node) => withNumber(node, byNode))
}

function withNumber<Node extends Nodes>(node: Node, numbers: ReadonlyMap<Cloze, number>): Node {
  if (!('children' in node)) return node
  const children = node.children.map((child) => withNumber(child as Nodes, numbers))
  const own = node.type === 'cloze' ? numbers.get(node) : undefined
  return { ...node, children, ...(own === undefined ? {} : { number: own }) } as Node
}
