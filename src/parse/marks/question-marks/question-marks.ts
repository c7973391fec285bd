import type { PhrasingContent } from 'mdast'
import { type Line, plainLine, toLines, toParagraph } from '../../markdown/source/lines.js'
import { isLiteralAt } from '../../markdown/source/source-map.js'
import { span } from '../../markdown/source/span.js'
import { joinAttributes, noAttributes } from '../attributes/attributes.js'
import { takeEnds } from '../attributes/take-ends.js'
import { dropIdleTags } from '../card-tag/drop-idle-tags.js'
import type { Block, ExplicitCard, ExplicitContext, MarkReading } from '../explicit-card.js'
import { holdsCards } from '../lists/holds-cards.js'
import type { BlockPlace, Mark } from '../mark.js'

/** `?` asks in one direction, `??` in both. */
export type QuestionMark = '?' | '??'

/** Whether a line is only a mark. */
export function questionMarkOf(line: Line, { source }: Pick<ExplicitContext, 'source'>): QuestionMark | undefined {
  const text = plainLine(line)
  const [first] = line
  if ((text !== '?' && text !== '??') || first?.type !== 'text') return undefined
  return isLiteralAt(first, first.value.indexOf('?'), source) ? undefined : text
}

/** Seen at once, where the lines of a paragraph take their time. */
const mayAsk = (node: PhrasingContent) => node.type === 'text' && node.value.includes('?')

/** Whether a block is a paragraph of nothing but a mark. */
export function loneQuestionMark(block: Block, context: Pick<ExplicitContext, 'source'>): QuestionMark | undefined {
  return block.type === 'paragraph' ? questionMarkOf(block.children, context) : undefined
}

/** What is said of a mark that lacks a side; with nothing above it the heading asks, where there is one. */
export function sideProblem(
  mark: QuestionMark,
  hasAbove: boolean,
  hasBelow: boolean,
  { headingCanAsk }: Pick<ExplicitContext, 'headingCanAsk'>
): { what: string; expected: string } | undefined {
  if (!hasBelow) return { what: `\`${mark}\` with nothing below it`, expected: 'the answer below it' }
  return hasAbove || headingCanAsk ? undefined : { what: `\`${mark}\` with nothing above it`, expected: 'the question above it' }
}

/**
 * Marks between the lines of one paragraph, and the blocks below it that a last mark asks for too. Before a second mark the last line
 * is its front. What stands at the end of an answer's last line belongs to its card, and so to the last one what stands at the
 * paragraph's end.
 */
export function readQuestionLines({ blocks, index }: BlockPlace, context: ExplicitContext): MarkReading | undefined {
  const paragraph = blocks[index]
  if (paragraph?.type !== 'paragraph' || !paragraph.children.some(mayAsk)) return undefined
  const lines = toLines(paragraph.children, context.source)
  const marks = lines.flatMap((line, at) => {
    const mark = questionMarkOf(line, context)
    return mark ? [{ mark, at }] : []
  })
  if (marks.length === 0 || lines.length === 1) return undefined
  const cards: ExplicitCard[] = []
  const rest: Line[] = []
  const answers = blocksBelow(blocks, index, lines.length - 1 === marks.at(-1)?.at, context)
  for (const [index, { mark, at }] of marks.entries()) {
    const previous = marks[index - 1]?.at
    const next = marks[index + 1]?.at
    const above = lines.slice(previous === undefined ? 0 : Math.max(previous + 1, at - 1), at)
    const below = lines.slice(at + 1, next === undefined ? undefined : next - 1)
    const own = next === undefined ? answers : []
    const problem = sideProblem(mark, above.length > 0, below.length + own.length > 0, context)
    if (problem) {
      context.report('mark-without-side', span(lines[at] ?? []), problem)
      for (const line of [...above, ...below]) rest.push(line)
      continue
    }
    const asked = takeEnds(toParagraph(above).children, context.source)
    const told = takeEnds(toParagraph(below).children, context.source)
    const atEnd = next === undefined ? [paragraph, ...own].map(context.attributesOf) : []
    cards.push({
      front: above.length === 0 ? [] : [{ ...toParagraph(above), children: asked.children }],
      back: [...(below.length === 0 ? [] : [{ ...toParagraph(below), children: told.children }]), ...own],
      both: mark === '??',
      attributes: [told.attributes, asked.attributes, ...atEnd].reduce(joinAttributes, noAttributes),
      position: span([...above.flat(), ...(lines[at] ?? []), ...below.flat(), ...own]),
      ...(above.length === 0 ? { headingAsks: true as const } : {})
    })
  }
  if (cards.length === 0) return { cards, rest: [paragraph], used: 1 }
  return { cards, rest: rest.length === 0 ? [] : [toParagraph(rest)], used: 1 + answers.length }
}

const answering = new Set(['list', 'blockquote', 'table', 'code', 'math'])

/** The block that Markdown parts from a line `?` above it, and all such blocks with no empty line between. */
function blocksBelow(blocks: readonly Block[], index: number, endsInMark: boolean, context: ExplicitContext): readonly Block[] {
  // A mark of its own is no answer to another.
  let end = index + 1
  for (let block = blocks[end]; block && answering.has(block.type); block = blocks[++end]) {
    const isFirst = end === index + 1 && endsInMark
    const touches = block.position?.start.line === (blocks[end - 1]?.position?.end.line ?? 0) + 1
    if ((!isFirst && !touches) || holdsCards(block, context)) break
  }
  const below = blocks.slice(index + 1, end)
  for (const block of below) dropIdleTags(block, context)
  return below
}

export const questionMarks: Mark = { name: 'question marks', read: readQuestionLines }
