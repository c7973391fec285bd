import type { Paragraph } from 'mdast'
import { isFigure } from '../../kinds/shape.js'
import { span } from '../markdown/source/span.js'
import { hasClass, joinAttributes } from './attributes/attributes.js'
import { type Tagged, takeCardTag } from './card-tag/card-tag.js'
import { hasColonCard, readColonLines } from './colons/read-colon-lines.js'
import { readDefinitions } from './definitions/read-definitions.js'
import { readDetails } from './details/read-details.js'
import type { Block, ExplicitCard, ExplicitContext, Found } from './explicit-card.js'
import { labelOf } from './labels/question-label.js'
import { readListCards, readQuote } from './lists/read-list-cards.js'
import { loneQuestionMark, readQuestionLines } from './question-marks/question-marks.js'
import { readTermLines, readTermList, type TermsMode } from './terms/read-terms.js'

/** A block and what stands around it. */
export interface BlockPlace {
  readonly blocks: readonly Block[]
  readonly index: number
  /** The block above, if no card has taken it. */
  readonly above: Block | undefined
  readonly terms: TermsMode
}

/** The cards that a block gives by itself, or with the block above or below it. */
export function readBlock(given: BlockPlace, context: ExplicitContext): Found | undefined {
  const { blocks, index } = given
  const block = blocks[index]
  const place = block && hasClass(context.attributesOf(block), 'terms') ? { ...given, terms: 'class' as const } : given
  const { terms } = place
  switch (block?.type) {
    case 'html':
      return readDetails(blocks, index, context)
    case 'paragraph':
      return readParagraph(block, place, context)
    case 'list': {
      const found = readListCards(block, context)
      return found.cards.length > 0 ? { ...found, used: 1 } : withNeighbours(readTermList(block, terms, context), place, context)
    }
    case 'blockquote': {
      const found = readQuote(block, context)
      return found.cards.length > 0 ? { ...found, used: 1 } : undefined
    }
    default:
      return undefined
  }
}

function readParagraph(block: Paragraph, place: BlockPlace, context: ExplicitContext): Found | undefined {
  const { blocks, index, above, terms } = place
  const lines = readQuestionLines(blocks, index, context)
  if (lines) return lines
  const definitions = readDefinitions(blocks, index, above, context)
  if (definitions) return definitions
  const tagged = takeCardTag(block, context)
  if (tagged && !hasColonCard(tagged.paragraph, context)) return readTagged(tagged, block, blocks[index + 1], context)
  const attributesOf = () => joinAttributes(context.attributesOf(block), tagged?.attributes)
  const colons = readColonLines(tagged?.paragraph ?? block, [], { ...context, attributesOf })
  if (colons) return { ...colons, used: 1 }
  return withNeighbours(readTermLines(block, terms, context), place, context)
}

function readTagged(tagged: Tagged, block: Paragraph, next: Block | undefined, context: ExplicitContext): Found {
  const attributes = joinAttributes(context.attributesOf(block), tagged.attributes)
  const position = span([block, ...(next ? [next] : [])])
  if (next) return { cards: [{ front: [tagged.paragraph], back: [next], both: false, attributes, position }], rest: [], used: 2 }
  context.report('mark-without-side', block, { what: '`#card` with nothing after it', expected: 'the answer as the next paragraph' })
  return { cards: [], rest: [block], used: 1 }
}

/** The paragraph or figure right before and right after terms goes with each of their cards. */
function withNeighbours(cards: readonly ExplicitCard[] | undefined, place: BlockPlace, context: ExplicitContext): Found | undefined {
  if (!cards) return undefined
  const above = isNeighbour(place.above) ? [place.above] : []
  const next = place.blocks[place.index + 1]
  const below = isNeighbour(next) && !belongsToMark(place, context) ? [next] : []
  const extra = [...above, ...below]
  return { cards: cards.map((card) => ({ ...card, extra })), rest: [], used: 1 + below.length, usesAbove: above.length > 0 }
}

const isNeighbour = (block: Block | undefined): block is Block => block !== undefined && (block.type === 'paragraph' || isFigure(block))

/** Whether the block after a place is a mark of its own, or the question of the mark below it. */
function belongsToMark({ blocks, index, terms }: BlockPlace, context: ExplicitContext): boolean {
  const silent: ExplicitContext = { ...context, report: () => {} }
  const [next, second] = blocks.slice(index + 1, index + 3)
  if (next?.type === 'paragraph' && (labelOf(next.children, context) || loneQuestionMark(next, context))) return true
  if (second && loneQuestionMark(second, context)) return true
  return (
    (next?.type === 'paragraph' && readTermLines(next, terms, silent) !== undefined) ||
    readBlock({ blocks, index: index + 1, above: undefined, terms: undefined }, silent) !== undefined ||
    readBlock({ blocks, index: index + 2, above: next, terms: undefined }, silent)?.usesAbove === true
  )
}
