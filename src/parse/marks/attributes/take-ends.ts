import type { PhrasingContent } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { span } from '../../markdown/source/span.js'
import type { Block } from '../explicit-card.js'
import { takeTags } from '../tags/tags.js'
import { type Attributes, joinAttributes, noAttributes } from './attributes.js'
import { type Taken, takeAttributes } from './take-attributes.js'

/** More turns than an author's tags and attributes take. */
const most = 20

/** Takes attributes and `#tag`s off the end of a line of a card, in any order. */
export function takeEnds(children: readonly PhrasingContent[], source: Source): Taken {
  let attributes = noAttributes
  let rest = [...children]
  for (let count = 0; count < most; count++) {
    const taken = takeAttributes(rest, source)
    const tagged = takeTags(taken.children, source)
    attributes = joinAttributes(taken.attributes, attributes)
    rest = tagged.children
    // A tag and nothing else is what the line says.
    if (tagged.tags.length === 0 || rest.length === 0) return { children: rest.length === 0 ? taken.children : rest, attributes }
    attributes = joinAttributes(toAttributes(tagged.tags, children), attributes)
  }
  return { children: rest, attributes }
}

/** The same of a block, where it is a paragraph. */
export function takeBlockEnds(block: Block, source: Source): { block: Block; attributes: Attributes } {
  if (block.type !== 'paragraph') return { block, attributes: noAttributes }
  const { children, attributes } = takeEnds(block.children, source)
  return { block: { ...block, children }, attributes }
}

function toAttributes(tags: readonly string[], children: readonly PhrasingContent[]): Attributes {
  const position = span(children)
  return position ? { ...noAttributes, keys: tags.map((value) => ({ name: 'tags', value, position })) } : noAttributes
}
