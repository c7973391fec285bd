import type { List, ListItem, Paragraph } from 'mdast'
import { joinAttributes } from '../attributes.js'
import { isCallout } from '../callouts.js'
import { isComment } from '../comments.js'
import { takeAttributes } from '../take-attributes.js'
import { takeCardTag } from './card-tag.js'
import type { Block, ExplicitCard, ExplicitContext } from './explicit-card.js'
import { readColonLines } from './read-colon-lines.js'
import { detailsEnd } from './read-details.js'

/** The cards of a list's items, also of lists inside them. */
export function readListCards(list: List, context: ExplicitContext): ExplicitCard[] {
  return list.children.flatMap((item) => readItem(item, context))
}

function readItem(item: ListItem, context: ExplicitContext): ExplicitCard[] {
  const [head, ...below] = item.children.filter((node) => !isComment(node)) as Block[]
  if (head?.type !== 'paragraph') return readNested(head ? [head, ...below] : below, context)
  const taken = takeAttributes(head.children, context.source)
  const paragraph: Paragraph = { ...head, children: taken.children }
  const inItem: ExplicitContext = { ...context, attributesOf: () => taken.attributes }
  const tagged = takeCardTag(paragraph, context)
  if (tagged) {
    const attributes = joinAttributes(taken.attributes, tagged.attributes)
    if (below.length > 0) return [{ front: [tagged.paragraph], back: below, both: false, attributes, position: item.position }]
    context.report('mark-without-side', head, {
      what: '`#card` on an item with nothing below it',
      expected: 'the answer as an item or paragraph inside it'
    })
    return []
  }
  const found = readColonLines(paragraph, below, inItem)
  if (found && found.cards.length > 0)
    return found.cards.map((card) => ({ ...card, position: found.cards.length === 1 ? item.position : card.position }))
  return readNested(below, context)
}

/** The cards of blocks inside a quote or an item; callouts and `<details>` hold none. */
export function readNested(blocks: readonly Block[], context: ExplicitContext): ExplicitCard[] {
  const cards: ExplicitCard[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    if (block.type === 'list') cards.push(...readListCards(block, context))
    else if (block.type === 'blockquote' && !isCallout(block, context.source)) cards.push(...readNested(block.children, context))
    else if (block.type === 'paragraph') {
      const taken = takeAttributes(block.children, context.source)
      const attributesOf = () => joinAttributes(taken.attributes, context.attributesOf(block))
      cards.push(...(readColonLines({ ...block, children: taken.children }, [], { ...context, attributesOf })?.cards ?? []))
    } else index = detailsEnd(blocks, index) ?? index
  }
  return cards
}
