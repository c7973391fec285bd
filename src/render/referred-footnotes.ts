import type { FootnoteDefinition, Nodes } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { Footnotes } from '../cards/content.js'
import type { CardKind } from '../kinds/kind.js'
import { contentOf } from './content-of.js'

/** The footnotes that a card's content refers to, also from other footnotes, in the order of reference. */
export function referredFootnotes(card: CardBase, kind: CardKind): Footnotes {
  if (card.footnotes.length === 0) return []
  const found = new Set<FootnoteDefinition>()
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteReference') {
      const definition = card.footnotes.find(({ identifier }) => identifier === node.identifier)
      if (!definition || found.has(definition)) return
      found.add(definition)
      visit(definition)
    } else if ('children' in node) for (const child of node.children) visit(child as Nodes)
  }
  for (const node of contentOf(card, kind)) visit(node)
  return [...found]
}
