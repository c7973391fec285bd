import type { Source } from '../../markdown/source/source.js'
import { span } from '../../markdown/source/span.js'
import { toValueOffsets } from '../../markdown/source/value-offsets.js'
import { joinAttributes, noAttributes } from '../attributes/attributes.js'
import { takeBlockEnds } from '../attributes/take-ends.js'
import type { Block, ExplicitContext, MarkReading } from '../explicit-card.js'
import type { BlockPlace } from '../mark.js'
import { detailsEnd } from './details-ends.js'

const opening = /^\s*<details[^>]*>\s*<summary[^>]*>([\s\S]*?)<\/summary>/i

/** Whether the blocks of a `<details>` begin with a summary, which asks for the rest. */
export const asksInSummary = (blocks: readonly Block[]): boolean => opening.test(toText(blocks))

/** `<details><summary>question</summary> answer </details>`, over as many blocks as it takes. */
export function readDetails({ blocks, index }: Pick<BlockPlace, 'blocks' | 'index'>, context: ExplicitContext): MarkReading | undefined {
  const first = blocks[index]
  const closing = detailsEnd(blocks, index)
  if (!first || closing === undefined) return undefined
  const range = blocks.slice(index, closing + 1)
  const { text, pieces } = toPieces(range, context.source)
  const summary = opening.exec(text)
  if (!summary) return undefined
  const used = range.length
  const [whole, inner = ''] = summary
  const end = [...text.matchAll(/<\/details/gi)].at(-1)?.index ?? text.length
  const front = between(pieces, whole.lastIndexOf(`${inner}</`), whole.length - '</summary>'.length, context)
  const back = between(pieces, whole.length, end, context)
  const question = front.at(-1)
  if (!question || back.length === 0) {
    const what = question ? '`<details>` with nothing under its summary' : 'An empty `<summary>`'
    context.report('mark-without-side', first, { what, expected: 'a question in the summary and its answer below' })
    return { cards: [], rest: range, used }
  }
  const last = takeBlockEnds(question, context.source)
  const attributes = [...range.map(context.attributesOf), last.attributes].reduce(joinAttributes, noAttributes)
  return { cards: [{ front: [...front.slice(0, -1), last.block], back, both: false, attributes, position: span(range) }], rest: [], used }
}

const toText = (blocks: readonly Block[]) => blocks.map((block) => (block.type === 'html' ? block.value : '\0')).join('\n')

/** A block in the text of all of them: raw HTML as it is, anything else as one sign. */
interface Piece {
  readonly block: Block
  readonly start: number
  readonly text: string
  toOffset(index: number): number
}

function toPieces(blocks: readonly Block[], source: Source): { text: string; pieces: readonly Piece[] } {
  const pieces: Piece[] = []
  let start = 0
  for (const block of blocks) {
    const isHtml = block.type === 'html'
    const text = isHtml ? block.value : '\0'
    pieces.push({ block, start, text, toOffset: isHtml ? toValueOffsets(block, source) : () => block.position?.start.offset ?? 0 })
    start += text.length + 1
  }
  return { text: pieces.map((piece) => piece.text).join('\n'), pieces }
}

/** The blocks between two places; of raw HTML that lies across one of them, the part between them is read as Markdown. */
function between(pieces: readonly Piece[], from: number, to: number, { parseInside }: ExplicitContext): Block[] {
  return pieces.flatMap(({ block, start, text, toOffset }) => {
    const end = start + text.length
    if (from <= start && end <= to) return [block]
    if (start >= to || from >= end) return []
    const first = Math.max(from - start, 0)
    return parseInside({ text: text.slice(first, to - start), toOffset: (index) => toOffset(first + index) })
  })
}
