import type { CardContent } from '../../cards/content.js'
import { joinAttributes } from './attributes/attributes.js'
import { takeItemAttributes } from './attributes/take-item-attributes.js'
import { detailsEnd } from './details/details-ends.js'
import type { Block, ExplicitCard, ExplicitContext, ExplicitReading, MarkReading } from './explicit-card.js'
import { ungap } from './gaps/ungap.js'
import { labelOf, splitAtLabels } from './labels/question-label.js'
import type { BlockPlace, Notation, TermsMode } from './mark.js'
import { unocclude } from './occlusion/unocclude.js'
import { loneQuestionMark, type QuestionMark } from './question-marks/question-marks.js'
import { finishCard, type RunningCard } from './running-card.js'
import { isNeighbour } from './terms/is-neighbour.js'

/** How far the reading of a section has come. */
interface SectionReading {
  readonly cards: ExplicitCard[]
  readonly rest: Block[]
  /** Blocks since the last card, which a mark below them may still take. */
  pending: Block[]
  /** A card whose answer may go on. */
  running: RunningCard | undefined
  /** Which cards were just read, with which a paragraph right below goes; it is pending as long as a mark below it may take it. */
  companions: { readonly from: number; readonly to: number; readonly block?: Block } | undefined
}

/** Reads the marks of a section's blocks: each gives cards, and what they leave over is no card. */
export function readExplicit(body: CardContent, sectionContext: ExplicitContext, terms: TermsMode, notation: Notation): ExplicitReading {
  const { blocks, context } = splitAtLabels(body, sectionContext)
  const progress: SectionReading = { cards: [], rest: [], pending: [], running: undefined, companions: undefined }
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as Block
    if (block.type === 'thematicBreak' && progress.running && !progress.running.mark) {
      if (progress.running.isAnswering) finish(progress, context)
      index++
      continue
    }
    const mark = loneQuestionMark(block, context)
    if (mark) startAtMark(mark, block, progress, context)
    const isLabel = !mark && readLabel(blocks, index, progress, context)
    if (mark || isLabel) {
      index++
      continue
    }
    const above = progress.pending.at(-1)
    const isAboveSpokenFor = above !== undefined && above === progress.companions?.block
    const found = readBlock({ blocks, index, above, isAboveSpokenFor, terms }, context, notation)
    if (found) {
      if (found.usesAbove) {
        progress.pending.pop()
        progress.companions = undefined
      }
      finish(progress, context)
      const from = progress.cards.length
      for (const card of found.cards) progress.cards.push(card)
      if (found.wantsNext) progress.companions = { from, to: progress.cards.length }
      for (const left of found.rest) progress.rest.push(left)
      index += found.used
    } else {
      // `<details>` without a summary is content, and so is all in it.
      const end = (detailsEnd(blocks, index) ?? index) + 1
      addContent(blocks.slice(index, end), progress, context)
      index = end
    }
  }
  finish(progress, context)
  return { cards: progress.cards.map((card) => withoutMarks(card, context)), rest: progress.rest }
}

/** The first mark that takes a block. */
function readBlock(place: BlockPlace, context: ExplicitContext, notation: Notation): MarkReading | undefined {
  for (const { read } of notation) {
    const found = read?.(place, context)
    if (found) return found
  }
  return undefined
}

/** `?` asks with the block above it, and with all blocks above where no card runs. */
function startAtMark(text: QuestionMark, block: Block, progress: SectionReading, context: ExplicitContext) {
  const { running } = progress
  const borrowed = running?.isAnswering && running.back.length > 1 ? running.back.splice(-1) : []
  const front = running ? borrowed : progress.pending
  if (!running) progress.pending = []
  progress.companions = undefined
  finish(progress, context)
  progress.running = { front, back: [], isAnswering: true, mark: { text, block } }
}

/** Whether a block begins with `Q:` and is answered below, or with the `A:` of the question that runs. */
function readLabel(blocks: readonly Block[], index: number, progress: SectionReading, context: ExplicitContext): boolean {
  const block = blocks[index] as Block
  const label = block.type === 'paragraph' ? labelOf(block.children, context) : undefined
  const { running } = progress
  if (label === 'Q' && hasAnswer(blocks, index, context)) {
    finish(progress, context)
    progress.running = { front: [block], back: [], isAnswering: false }
    return true
  }
  if (label !== 'A' || !running || running.isAnswering) return false
  running.isAnswering = true
  running.back.push(block)
  return true
}

function addContent(content: readonly Block[], progress: SectionReading, context: ExplicitContext) {
  const { running, companions } = progress
  settleCompanion(progress)
  const target = running ? (running.isAnswering ? running.back : running.front) : progress.pending
  for (const block of content) target.push(block)
  const [first] = content
  const isLabelled = first?.type === 'paragraph' && labelOf(first.children, context) !== undefined
  if (companions && !companions.block && isNeighbour(first) && !isLabelled) progress.companions = { ...companions, block: first }
}

/** Gives the block below some cards to each of them, since no mark has taken it. */
function settleCompanion(progress: SectionReading) {
  const { companions } = progress
  progress.companions = undefined
  const block = companions?.block
  if (!block) return
  const { from, to } = companions
  for (const [index, card] of progress.cards.slice(from, to).entries())
    progress.cards[from + index] = { ...card, extra: [...(card.extra ?? []), block] }
  progress.pending = progress.pending.filter((pending) => pending !== block)
}

/** Ends the card that runs; what no mark has taken is left over. */
function finish(progress: SectionReading, context: ExplicitContext) {
  settleCompanion(progress)
  const { running } = progress
  const card = running && finishCard(running, context)
  if (card) progress.cards.push(card)
  else if (running) for (const block of [...running.front, ...running.back]) progress.rest.push(block)
  progress.running = undefined
  for (const block of progress.pending) progress.rest.push(block)
  progress.pending = []
}

/** Gaps are cards of their own, and a card's question and answer hide nothing; attributes inside them are the card's. */
function withoutMarks(card: ExplicitCard, { source, report }: ExplicitContext): ExplicitCard {
  const shown = (content: CardContent) => ungap(unocclude(content), source, report)
  const front = takeItemAttributes(shown(card.front), source)
  const back = takeItemAttributes(card.kind?.readsGaps ? unocclude(card.back) : shown(card.back), source)
  const attributes = [front, back].reduce((sum, taken) => joinAttributes(sum, taken.attributes), card.attributes)
  return { ...card, front: front.content, back: back.content, attributes }
}

/** A question whose answer comes before the next question. */
function hasAnswer(blocks: readonly Block[], index: number, context: ExplicitContext): boolean {
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next] as Block
    const label = block.type === 'paragraph' ? labelOf(block.children, context) : undefined
    if (label) return label === 'A'
  }
  return false
}
