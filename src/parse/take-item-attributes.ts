import type { Nodes } from 'mdast'
import type { CardContent } from '../cards/content.js'
import { type Attributes, joinAttributes, noAttributes } from './attributes.js'
import type { Source } from './source.js'
import { takeAttributes } from './take-attributes.js'

/** Takes attributes off all items and paragraphs inside a card's content. Their ids are left out: they name no card. */
export function takeItemAttributes(content: CardContent, source: Source): { content: CardContent; attributes: Attributes } {
  let attributes = noAttributes
  const strip = <Node extends Nodes>(node: Node): Node => {
    if (node.type === 'paragraph') {
      const taken = takeAttributes(node.children, source)
      if (taken.attributes === noAttributes) return node
      attributes = joinAttributes(attributes, withoutIds(taken.attributes))
      return { ...node, children: taken.children }
    }
    const holdsBlocks = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    return holdsBlocks ? ({ ...node, children: node.children.map((child) => strip(child as Nodes)) } as Node) : node
  }
  return { content: content.map(strip), attributes }
}

export const withoutIds = ({ classes, keys }: Attributes): Attributes => ({
  ...noAttributes,
  classes,
  keys: keys.filter(({ name }) => name !== 'id')
})
