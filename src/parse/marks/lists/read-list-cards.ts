import type { Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast'
import { span } from '../../markdown/source/span.js'
import { joinAttributes } from '../attributes/attributes.js'
import { takeAttributes } from '../attributes/take-attributes.js'
import { takeBlockEnds } from '../attributes/take-ends.js'
import { isCallout, readAskingCallout } from '../callouts/callouts.js'
import { takeCardTag } from '../card-tag/card-tag.js'
import { hasColonCard, readColonLines } from '../colons/read-colon-lines.js'
import { isComment } from '../comments/comments.js'
import { detailsEnd } from '../details/details-ends.js'
import { readDetails } from '../details/read-details.js'
import type { Block, ExplicitCard, ExplicitContext, ExplicitReading } from '../explicit-card.js'

/** The cards of a list's items, also of lists inside them, and the list of what is left over. */
export function readListCards(list: List, context: ExplicitContext): ExplicitReading {
  const readings = list.children.map((item) => readItem(item, context))
  const cards = readings.flatMap((reading) => reading.cards)
  return {
    cards,
    rest:
      cards.length === 0
        ? [list]
        : remainder(
            list,
            readings.flatMap(({ rest }) => rest)
          )
  }
}

/** The card of a callout that asks, or those of a quote's blocks and the quote of what is left over; any other callout holds none. */
export function readQuote(quote: Blockquote, context: ExplicitContext): ExplicitReading {
  const asked = readAskingCallout(quote, context.source)
  if (asked) {
    const [title, ...others] = asked.front
    const { block, attributes } = takeBlockEnds(title as Block, context.source)
    const all = joinAttributes(attributes, context.attributesOf(quote))
    return { cards: [{ front: [block, ...others], back: asked.back, both: false, attributes: all, position: quote.position }], rest: [] }
  }
  const { cards, rest } = isCallout(quote) ? noCards(quote.children) : readNested(quote.children, context)
  return { cards, rest: cards.length === 0 ? [quote] : remainder(quote, rest) }
}

function readItem(item: ListItem, context: ExplicitContext): { cards: readonly ExplicitCard[]; rest: ListItem[] } {
  const { cards, rest } = readItemContent(item, context)
  return { cards, rest: cards.length === 0 ? [item] : remainder(item, rest) }
}

function readItemContent(item: ListItem, context: ExplicitContext): ExplicitReading {
  const blocks = item.children.filter((node) => !isComment(node))
  const [head, ...below] = blocks
  if (head?.type !== 'paragraph') return readNested(blocks, context)
  const taken = takeAttributes(head.children, context.source)
  const paragraph: Paragraph = { ...head, children: taken.children }
  const tagged = takeCardTag(paragraph, context)
  const attributes = joinAttributes(taken.attributes, tagged?.attributes)
  // Beside `::` the tag only says again that the line is a card.
  if (tagged && !hasColonCard(tagged.paragraph, context)) {
    if (below.length > 0)
      return { cards: [{ front: [tagged.paragraph], back: below, both: false, attributes, position: item.position }], rest: [] }
    context.report('mark-without-side', head, {
      what: '`#card` on an item with nothing below it',
      expected: 'the answer as an item or paragraph inside it'
    })
    return noCards(blocks)
  }
  const found = readColonLines(tagged?.paragraph ?? paragraph, below, { ...context, attributesOf: () => attributes })
  const [first, second] = found?.cards ?? []
  if (found && first) return { ...found, cards: second ? found.cards : [{ ...first, position: item.position }] }
  const nested = readNested(below, context)
  return { ...nested, rest: [head, ...nested.rest] }
}

/** The cards of blocks inside a quote or an item. */
function readNested(blocks: readonly Block[], context: ExplicitContext): ExplicitReading {
  const cards: ExplicitCard[] = []
  const rest: Block[] = []
  for (let index = 0; index < blocks.length; index++) {
    const end = detailsEnd(blocks, index)
    const details = readDetails({ blocks, index }, context)
    // `<details>` without a summary is content, and so is all in it.
    const found = details ?? (end === undefined ? readNestedBlock(blocks[index] as Block, context) : noCards(blocks.slice(index, end + 1)))
    for (const card of found.cards) cards.push(card)
    for (const block of found.rest) rest.push(block)
    index = end ?? index
  }
  return { cards, rest }
}

function readNestedBlock(block: Block, context: ExplicitContext): ExplicitReading {
  if (block.type === 'list') return readListCards(block, context)
  if (block.type === 'blockquote') return readQuote(block, context)
  if (block.type !== 'paragraph') return noCards([block])
  const taken = takeAttributes(block.children, context.source)
  const attributesOf = () => joinAttributes(taken.attributes, context.attributesOf(block))
  const found = readColonLines({ ...block, children: taken.children }, [], { ...context, attributesOf })
  return found && found.cards.length > 0 ? found : noCards([block])
}

const noCards = (rest: readonly Block[]): ExplicitReading => ({ cards: [], rest })

/** A list, an item or a quote of what no card has taken; none where that is nothing to learn. */
function remainder<Parent extends Blockquote | List | ListItem>(parent: Parent, rest: readonly (Block | ListItem)[]): Parent[] {
  const children = rest.filter(isContent)
  const position = span(children)
  return children.length === 0 ? [] : [{ ...parent, children, ...(position ? { position } : {}) } as Parent]
}

const isContent = (node: RootContent) => !isComment(node) && !/^(?:thematicBreak|definition|footnoteDefinition)$/.test(node.type)
