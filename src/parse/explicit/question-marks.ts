import type { Paragraph } from 'mdast'
import { joinAttributes, noAttributes } from '../attributes.js'
import { isLiteralAt } from '../source-map.js'
import { takeAttributes } from '../take-attributes.js'
import { type Block, type ExplicitCard, type ExplicitContext, type ExplicitReading, span } from './explicit-card.js'
import { type Line, plainLine, toLines, toParagraph } from './lines.js'

/** `?` asks in one direction, `??` in both. */
export type QuestionMark = '?' | '??'

/** Whether a line is only a mark. */
export function questionMarkOf(line: Line, { source }: Pick<ExplicitContext, 'source'>): QuestionMark | undefined {
  const text = plainLine(line)
  const [first] = line
  if ((text !== '?' && text !== '??') || first?.type !== 'text') return undefined
  return isLiteralAt(first, first.value.indexOf('?'), source) ? undefined : text
}

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
 * Marks between the lines of one paragraph. Before a second mark the last line is its front. What stands at the end of an answer's
 * last line belongs to its card, and so to the last one what stands at the paragraph's end.
 */
export function readQuestionLines(paragraph: Paragraph, context: ExplicitContext): ExplicitReading | undefined {
  const lines = toLines(paragraph.children, context.source)
  const marks = lines.flatMap((line, at) => {
    const mark = questionMarkOf(line, context)
    return mark ? [{ mark, at }] : []
  })
  if (marks.length === 0 || lines.length === 1) return undefined
  const cards: ExplicitCard[] = []
  const rest: Line[] = []
  for (const [index, { mark, at }] of marks.entries()) {
    const previous = marks[index - 1]?.at
    const next = marks[index + 1]?.at
    const above = lines.slice(previous === undefined ? 0 : Math.max(previous + 1, at - 1), at)
    const below = lines.slice(at + 1, next === undefined ? undefined : next - 1)
    const problem = sideProblem(mark, above.length > 0, below.length > 0, context)
    if (problem) {
      context.report('mark-without-side', span(lines[at] ?? []), problem)
      for (const line of [...above, ...below]) rest.push(line)
      continue
    }
    const taken = takeAttributes(toParagraph(below).children, context.source)
    const atEnd = next === undefined ? context.attributesOf(paragraph) : noAttributes
    cards.push({
      front: above.length === 0 ? [] : [toParagraph(above)],
      back: [{ ...toParagraph(below), children: taken.children }],
      both: mark === '??',
      attributes: joinAttributes(taken.attributes, atEnd),
      position: span([...above.flat(), ...below.flat()]),
      ...(above.length === 0 ? { headingAsks: true as const } : {})
    })
  }
  if (cards.length === 0) return { cards, rest: [paragraph] }
  return { cards, rest: rest.length === 0 ? [] : [toParagraph(rest)] }
}
