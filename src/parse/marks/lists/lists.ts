import { dropIdleTags } from '../card-tag/drop-idle-tags.js'
import type { Mark } from '../mark.js'
import { mayHoldCards } from './may-hold-cards.js'
import { readListCards, readQuote } from './read-list-cards.js'

/** Marks inside lists and quotes. */
export const lists: Mark = {
  name: 'lists and quotes',
  read({ blocks, index }, context) {
    const block = blocks[index]
    if ((block?.type !== 'list' && block?.type !== 'blockquote') || !mayHoldCards(block)) return undefined
    dropIdleTags(block, context)
    const found = block.type === 'list' ? readListCards(block, context) : readQuote(block, context)
    return found.cards.length > 0 ? { ...found, used: 1 } : undefined
  }
}
