import type { Nodes } from 'mdast'
import type { CardContent } from '../../../cards/content.js'
import type { Source } from '../../markdown/source/source.js'
import { suspectCells } from '../markdown/suspect-cells.js'
import { suspectMarkdown } from '../markdown/suspect-markdown.js'
import { suspectPictures } from '../markdown/suspect-pictures.js'
import { isFilledIn, suspectForeign } from '../other-tools/suspect-foreign.js'
import { asWritten } from '../prose.js'
import { type Attributes, joinAttributes, type NearMiss, noAttributes } from './attributes.js'
import { takeAttributes } from './take-attributes.js'

/**
 * Takes attributes off all items and paragraphs inside a card's content. Their ids are left out: they name no card.
 * `.skip` takes its item, or its paragraph in an item or quote, out of the content; where nothing is left it is among the attributes.
 */
export function takeItemAttributes<Content extends CardContent[number]>(
  content: readonly Content[],
  source: Source
): { content: Content[]; attributes: Attributes } {
  let attributes = noAttributes
  let skipped = noAttributes
  const strip = <Node extends Nodes>(node: Node, parent?: Nodes): Node[] => {
    if (node.type === 'paragraph') {
      const taken = takeAttributes(node.children, source)
      if (taken.attributes === noAttributes) return [node]
      if (parent && hasSkip(taken.attributes)) {
        skipped = taken.attributes
        return []
      }
      attributes = joinAttributes(attributes, withoutIds(taken.attributes))
      return [{ ...node, children: taken.children }]
    }
    if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return [node]
    const [head, ...below] = (node.children as Nodes[]).map((child) => strip(child, node))
    // What stands below the head of an item belongs to it.
    const isSkipped = node.type === 'listItem' && head?.length === 0
    const children = isSkipped ? [] : [...(head ?? []), ...below.flat()]
    return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children } as Node]
  }
  const kept = content.flatMap((node) => strip(node))
  // Here is all that a card shows, and nothing that is on none.
  attributes = { ...attributes, nearMisses: [...attributes.nearMisses, ...suspect(kept, source)] }
  return { content: kept, attributes: kept.length === 0 ? joinAttributes(attributes, withoutIds(skipped)) : attributes }
}

function suspect(content: CardContent, source: Source): NearMiss[] {
  const written = asWritten(content, source)
  const suspicions = [
    ...suspectMarkdown(written),
    ...suspectPictures(written, source),
    // Where it is all there is, no card is made, and that is reported.
    ...(content.every(isFilledIn) ? [] : suspectForeign(written, source)),
    ...suspectCells(written)
  ]
  return suspicions.map(({ start, end, found, expected }) => ({
    ...{ name: found, expected, position: source.toPosition(start, end) },
    rule: 'markdown-suspected'
  }))
}

export const hasSkip = ({ classes }: Attributes): boolean => classes.some(({ name }) => name === 'skip')

export const withoutIds = ({ classes, keys, nearMisses }: Attributes): Attributes => ({
  ...noAttributes,
  classes,
  nearMisses,
  keys: keys.filter(({ name }) => name !== 'id')
})
