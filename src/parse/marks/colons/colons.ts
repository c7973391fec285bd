import { joinAttributes } from '../attributes/attributes.js'
import { takeCardTag } from '../card-tag/card-tag.js'
import type { Mark } from '../mark.js'
import { readColonLines } from './read-colon-lines.js'
import { suspectColons } from './suspect-colons.js'

/** `term :: meaning`. A tag beside it only says again that it is a card. */
export const colons: Mark = {
  name: 'colons',
  read({ blocks, index }, context) {
    const block = blocks[index]
    if (block?.type !== 'paragraph') return undefined
    const tagged = takeCardTag(block, context)
    const attributesOf = () => joinAttributes(context.attributesOf(block), tagged?.attributes)
    const found = readColonLines(tagged?.paragraph ?? block, [], { ...context, attributesOf })
    return found && { ...found, used: 1 }
  },
  suspect: suspectColons
}
