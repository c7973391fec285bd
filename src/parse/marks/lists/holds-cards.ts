import type { Blockquote, ListItem, Paragraph } from 'mdast'
import { takeAttributes } from '../attributes/take-attributes.js'
import { isCallout, readAskingCallout } from '../callouts/callouts.js'
import { takeCardTag } from '../card-tag/card-tag.js'
import { hasColonCard } from '../colons/read-colon-lines.js'
import { isComment } from '../comments/comments.js'
import { detailsEnd } from '../details/details-ends.js'
import { asksInSummary } from '../details/read-details.js'
import type { Block, ExplicitContext } from '../explicit-card.js'

type Context = Pick<ExplicitContext, 'source'>

/** Whether marks inside a list or quote make cards of it, without reading them. */
export function holdsCards(block: Block, context: Context): boolean {
  if (block.type === 'list') return block.children.some((item) => itemHoldsCards(item, context))
  return block.type === 'blockquote' && quoteHoldsCards(block, context)
}

function quoteHoldsCards(quote: Blockquote, context: Context): boolean {
  if (readAskingCallout(quote, context.source)) return true
  return !isCallout(quote) && nestedHoldCards(quote.children, context)
}

function itemHoldsCards({ children }: ListItem, context: Context): boolean {
  const blocks = children.filter((node) => !isComment(node))
  const [head, ...below] = blocks
  if (head?.type !== 'paragraph') return nestedHoldCards(blocks, context)
  const paragraph: Paragraph = { ...head, children: takeAttributes(head.children, context.source).children }
  const tagged = takeCardTag(paragraph, context)
  if (tagged && !hasColonCard(tagged.paragraph, context)) return below.length > 0
  return hasColonCard(tagged?.paragraph ?? paragraph, context, below) || nestedHoldCards(below, context)
}

function nestedHoldCards(blocks: readonly Block[], context: Context): boolean {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const end = detailsEnd(blocks, index)
    if (block && (end === undefined ? blockHoldsCards(block, context) : asksInSummary(blocks.slice(index, end + 1)))) return true
    index = end ?? index
  }
  return false
}

function blockHoldsCards(block: Block, context: Context): boolean {
  if (block.type !== 'paragraph') return holdsCards(block, context)
  return hasColonCard({ ...block, children: takeAttributes(block.children, context.source).children }, context)
}
