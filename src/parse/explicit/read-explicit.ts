import type { Blockquote, ListItem, Paragraph } from 'mdast'
import type { CardContent } from '../../cards/content.js'
import { isFigure } from '../../kinds/shape.js'
import { joinAttributes } from '../attributes.js'
import { takeItemAttributes } from '../take-item-attributes.js'
import { type Tagged, takeCardTag } from './card-tag.js'
import { type Block, type ExplicitCard, type ExplicitContext, span } from './explicit-card.js'
import { toParagraph } from './lines.js'
import { labelOf, splitAtLabels } from './question-label.js'
import { loneQuestionMark, readQuestionLines } from './question-marks.js'
import { readColonLines } from './read-colon-lines.js'
import { readDefinitions } from './read-definitions.js'
import { detailsEnd, readDetails } from './read-details.js'
import { readListCards, readNested } from './read-list-cards.js'
import { readTermLines, readTermList, type TermsMode } from './read-terms.js'
import { finishCard, type RunningCard } from './running-card.js'
import { ungap } from './ungap.js'

export interface ExplicitReading {
  readonly cards: readonly ExplicitCard[]
  /** Blocks that belong to no card. */
  readonly rest: readonly Block[]
}

/** Reads the marks of a section's blocks: each gives cards, and what they leave over is no card. */
export function readExplicit(body: CardContent, sectionContext: ExplicitContext, terms: TermsMode): ExplicitReading {
  const { blocks, context } = splitAtLabels(body, sectionContext)
  const cards: ExplicitCard[] = []
  const rest: Block[] = []
  let pending: Block[] = []
  let running: RunningCard | undefined

  const close = () => {
    const card = running && finishCard(running, context)
    if (card) cards.push(card)
    else if (running) rest.push(...running.front, ...running.back)
    running = undefined
    rest.push(...pending)
    pending = []
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const mark = loneQuestionMark(block, context)
    if (mark) {
      const borrowed = running?.isAnswering && running.back.length > 1 ? running.back.splice(-1) : []
      const front = running ? borrowed : pending
      if (!running) pending = []
      close()
      running = { front, back: [], isAnswering: true, mark: { text: mark, block } }
      continue
    }
    const label = block.type === 'paragraph' ? labelOf(block.children, context) : undefined
    if (label === 'Q' && hasAnswer(blocks, index, context)) {
      close()
      running = { front: [block], back: [], isAnswering: false }
      continue
    }
    if (label === 'A' && running && !running.isAnswering) {
      running.isAnswering = true
      running.back.push(block)
      continue
    }
    const found = readBlock(blocks, index, pending, context, terms)
    if (!found) {
      // `<details>` without a summary is content, and so is all in it.
      const end = detailsEnd(blocks, index) ?? index
      const content = blocks.slice(index, end + 1)
      if (running) (running.isAnswering ? running.back : running.front).push(...content)
      else pending.push(...content)
      index = end
      continue
    }
    if (found.usesAbove) pending.pop()
    close()
    cards.push(...found.cards)
    rest.push(...(found.rest ?? []))
    index += found.used - 1
  }
  close()
  return { cards: cards.map((card) => withoutMarks(card, context)), rest }
}

/** Gaps are cards of their own, and a card's question and answer hide nothing; attributes inside them are the card's. */
function withoutMarks(card: ExplicitCard, { source, report }: ExplicitContext): ExplicitCard {
  const front = takeItemAttributes(ungap(card.front, source, report), source)
  const back = takeItemAttributes(ungap(card.back, source, report), source)
  const attributes = [front, back].reduce((sum, taken) => joinAttributes(sum, taken.attributes), card.attributes)
  return { ...card, front: front.content, back: back.content, attributes }
}

interface Found {
  readonly cards: readonly ExplicitCard[]
  /** How many blocks were read. */
  readonly used: number
  /** The block above belongs to the cards. */
  readonly usesAbove?: boolean
  readonly rest?: readonly Block[]
}

/** The cards that a block gives by itself, or with the block after it. */
function readBlock(
  blocks: readonly Block[],
  index: number,
  pending: readonly Block[],
  context: ExplicitContext,
  terms: TermsMode
): Found | undefined {
  const block = blocks[index] as Block
  const next = blocks[index + 1]
  switch (block.type) {
    case 'html': {
      const found = readDetails(blocks, index, context)
      return (
        found && {
          cards: found.card ? [found.card] : [],
          used: found.used,
          rest: found.card ? [] : blocks.slice(index, index + found.used)
        }
      )
    }
    case 'paragraph': {
      const lines = readQuestionLines(block, context)
      if (lines) return { cards: lines, used: 1, rest: lines.length === 0 ? [block] : [] }
      const definitions = readDefinitions(blocks, index, pending.at(-1), context)
      if (definitions) return definitions
      const tagged = takeCardTag(block, context)
      if (tagged) return readTagged(tagged, block, next, context)
      const colons = readColonLines(block, [], context)
      if (colons) return { cards: colons.cards, used: 1, rest: colons.rest.length === 0 ? [] : [toParagraph(colons.rest)] }
      return withNeighbours(readTermLines(block, terms, context), pending.at(-1), next)
    }
    case 'list': {
      const cards = readListCards(block, context)
      const leftOver = block.children.filter((item) => !cards.some((card) => isInside(card, item)))
      const rest = leftOver.length === 0 ? [] : [{ ...block, children: leftOver, position: span(leftOver) } as Block]
      return cards.length > 0 ? { cards, used: 1, rest } : withNeighbours(readTermList(block, terms, context), pending.at(-1), next)
    }
    case 'blockquote':
      return readQuote(block, context)
    default:
      return undefined
  }
}

function readTagged(tagged: Tagged, block: Block, next: Block | undefined, context: ExplicitContext): Found {
  const attributes = joinAttributes(context.attributesOf(block), tagged.attributes)
  if (next) return { cards: [{ front: [tagged.paragraph], back: [next], both: false, attributes, position: span([block, next]) }], used: 2 }
  context.report('mark-without-side', block, { what: '`#card` with nothing after it', expected: 'the answer as the next paragraph' })
  return { cards: [], used: 1, rest: [block] }
}

function readQuote(quote: Blockquote, context: ExplicitContext): Found | undefined {
  const cards = readNested([quote], context)
  return cards.length > 0 ? { cards, used: 1 } : undefined
}

/** The paragraph or figure right before and right after a list of terms goes with each of its cards. */
function withNeighbours(cards: readonly ExplicitCard[] | undefined, above: Block | undefined, next: Block | undefined): Found | undefined {
  if (!cards) return undefined
  const isNeighbour = (block: Block | undefined): block is Paragraph =>
    block?.type === 'paragraph' || (block !== undefined && isFigure(block))
  const extra = [above, next].filter(isNeighbour)
  return { cards: cards.map((card) => ({ ...card, extra })), used: isNeighbour(next) ? 2 : 1, usesAbove: isNeighbour(above) }
}

/** A question whose answer comes before the next question. */
function hasAnswer(blocks: readonly Block[], index: number, context: ExplicitContext): boolean {
  for (const block of blocks.slice(index + 1)) {
    const label = block.type === 'paragraph' ? labelOf(block.children, context) : undefined
    if (label) return label === 'A'
  }
  return false
}

const isInside = ({ position }: ExplicitCard, item: ListItem) => {
  const [start, end] = [item.position?.start.offset ?? 0, item.position?.end.offset ?? 0]
  const at = position?.start.offset ?? -1
  return start <= at && at <= end
}
