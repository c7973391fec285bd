import type { Nodes } from 'mdast'
import type { ClozeCard } from '../cards/card.js'
import { collectGaps } from '../cards/gaps.js'
import type { Cloze } from '../cards/content.js'

/** The card with every gap's number, as identity has settled it: one for each gap, in their order. */
export function numberGaps(card: ClozeCard, numbers: readonly number[]): ClozeCard {
  const byNode = new Map<Cloze, number>()
  for (const [index, gap] of collectGaps(card.text).entries()) {
    const number = numbers[index]
    if (gap.node && number !== undefined) byNode.set(gap.node, number)
  }
  return { ...card, text: card.text.map((node) => number(node, byNode)) }
}

function number<Node extends Nodes>(node: Node, numbers: ReadonlyMap<Cloze, number>): Node {
  if (!('children' in node)) return node
  const children = node.children.map((child) => number(child as Nodes, numbers))
  const own = node.type === 'cloze' ? numbers.get(node) : undefined
  return { ...node, children, ...(own === undefined ? {} : { number: own }) } as Node
}
