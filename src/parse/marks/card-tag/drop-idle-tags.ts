import type { ListItem } from 'mdast'
import { hasGap } from '../../../cards/gaps.js'
import { noAttributes } from '../attributes/attributes.js'
import { takeAttributes } from '../attributes/take-attributes.js'
import { isCallout } from '../callouts/callouts.js'
import { hasColonCard } from '../colons/read-colon-lines.js'
import { isComment } from '../comments/comments.js'
import type { Block, ExplicitContext } from '../explicit-card.js'
import { takeCardTag } from './card-tag.js'

/** Takes `#card` off items of a list or quote in which a gap answers and nothing stands below: the tag only says again that it is a card. */
export function dropIdleTags(block: Block, context: Pick<ExplicitContext, 'source'>): void {
  if (block.type === 'list') for (const item of block.children) dropFrom(item, context)
  if (block.type === 'blockquote' && !isCallout(block)) for (const child of block.children) dropIdleTags(child, context)
}

function dropFrom({ children }: ListItem, context: Pick<ExplicitContext, 'source'>) {
  const [head, ...below] = children.filter((node) => !isComment(node))
  if (head?.type !== 'paragraph') {
    for (const block of [...(head ? [head] : []), ...below]) dropIdleTags(block, context)
    return
  }
  const paragraph = { ...head, children: takeAttributes(head.children, context.source).children }
  const tagged = takeCardTag(paragraph, context)
  // What stands below a card of its own is its answer.
  if (hasColonCard(tagged?.paragraph ?? paragraph, context, below)) return
  if (!tagged) for (const block of below) dropIdleTags(block, context)
  else if (below.length === 0 && tagged.attributes === noAttributes && hasGap([tagged.paragraph])) head.children = tagged.paragraph.children
}
