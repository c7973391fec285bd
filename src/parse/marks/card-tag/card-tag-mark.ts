import { span } from '../../markdown/source/span.js'
import { joinAttributes } from '../attributes/attributes.js'
import { hasColonCard } from '../colons/read-colon-lines.js'
import type { Mark } from '../mark.js'
import { takeCardTag } from './card-tag.js'

/** `#card` at the end of a paragraph, which the next block answers. */
export const cardTag: Mark = {
  name: 'card tag',
  read({ blocks, index }, context) {
    const [block, next] = blocks.slice(index, index + 2)
    const tagged = block?.type === 'paragraph' ? takeCardTag(block, context) : undefined
    if (!block || !tagged || hasColonCard(tagged.paragraph, context)) return undefined
    if (!next) {
      context.report('mark-without-side', block, { what: '`#card` with nothing after it', expected: 'the answer as the next paragraph' })
      return { cards: [], rest: [block], used: 1 }
    }
    const attributes = joinAttributes(context.attributesOf(block), tagged.attributes)
    const position = span([block, next])
    return { cards: [{ front: [tagged.paragraph], back: [next], both: false, attributes, position }], rest: [], used: 2 }
  }
}
