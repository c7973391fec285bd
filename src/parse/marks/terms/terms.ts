import { hasClass } from '../attributes/attributes.js'
import type { Mark } from '../mark.js'
import { isNeighbour } from './is-neighbour.js'
import { readTermLines, readTermList } from './read-terms.js'

/** `term – meaning`, where a class or setting asks for it. A paragraph or figure right before them and right after goes with each. */
export const terms: Mark = {
  name: 'terms',
  read({ blocks, index, above, isAboveSpokenFor, terms }, context) {
    const block = blocks[index]
    if (block?.type !== 'list' && block?.type !== 'paragraph') return undefined
    const isAsked = hasClass(context.attributesOf(block), 'terms')
    const mode = isAsked ? 'class' : terms
    const cards = block.type === 'list' ? readTermList(block, mode, context) : readTermLines(block, mode, context)
    if (!cards) return undefined
    const extra = isNeighbour(above) && (isAsked || !isAboveSpokenFor) ? [above] : []
    return { cards: cards.map((card) => ({ ...card, extra })), rest: [], used: 1, usesAbove: extra.length > 0, wantsNext: true }
  }
}
