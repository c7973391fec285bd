import type { Paragraph } from 'mdast'
import { inPlaceOf, type Line, toLines, toParagraph, trimLine } from '../../markdown/source/lines.js'
import { span } from '../../markdown/source/span.js'
import { joinAttributes, noAttributes } from '../attributes/attributes.js'
import { takeEnds } from '../attributes/take-ends.js'
import type { Block, ExplicitCard, ExplicitContext, ExplicitReading } from '../explicit-card.js'
import { type ColonMark, findColonMark, mayHoldColons } from './colon-mark.js'

/** A card as its lines are found. */
interface ColonCard {
  readonly front: Line
  readonly back: Line[]
  readonly both: boolean
  readonly whole: Line
  readonly nested: readonly Block[]
}

/**
 * Reads the lines of a paragraph as `term :: definition`; a line without a mark belongs to the card of the line before it.
 * `nested` is what stands below the paragraph in its list item, and makes the back of the last card or a part of it.
 * What stands at the paragraph's end belongs to the card of the last line.
 */
export function readColonLines(paragraph: Paragraph, nested: readonly Block[], context: ExplicitContext): ExplicitReading | undefined {
  if (!paragraph.children.some(mayHoldColons)) return undefined
  const lines = toLines(paragraph.children, context.source)
  const marks = lines.map((line) => findColonMark(line, context.source))
  const last = marks.findLastIndex((mark) => mark !== undefined)
  if (last < 0) return undefined
  const cards: ColonCard[] = []
  const rest: Line[] = []
  let ofLastLine: ColonCard | undefined
  for (const [index, whole] of lines.entries()) {
    const mark = marks[index]
    const below = index === last ? nested : []
    if (mark && sideMissing(mark, below)) {
      reportSide(mark, context)
      ofLastLine = undefined
    } else if (mark) {
      ofLastLine = { front: mark.before, back: mark.after.length === 0 ? [] : [mark.after], both: mark.both, whole, nested: below }
      cards.push(ofLastLine)
      continue
    } else ofLastLine = cards.at(-1)
    if (ofLastLine) ofLastLine.back.push(whole)
    else rest.push(whole)
  }
  const isNestedUsed = cards.some((card) => card.nested === nested)
  return {
    cards: cards.map((card) => toCard(card, card === ofLastLine ? context.attributesOf(paragraph) : noAttributes, context)),
    rest: [...(rest.length === 0 ? [] : [toParagraph(rest)]), ...(isNestedUsed ? [] : nested)]
  }
}

/** Whether a line of a paragraph is a card, the last with what is nested below it (default: nothing). */
export function hasColonCard({ children }: Paragraph, { source }: Pick<ExplicitContext, 'source'>, nested: readonly Block[] = []): boolean {
  if (!children.some(mayHoldColons)) return false
  const marks = toLines(children, source).flatMap((line) => findColonMark(line, source) ?? [])
  return marks.some((mark, index) => !sideMissing(mark, index === marks.length - 1 ? nested : []))
}

function sideMissing({ before, after }: ColonMark, below: readonly Block[]): boolean {
  return before.length === 0 || (after.length === 0 && below.length === 0)
}

function reportSide({ before, both, position }: ColonMark, { report }: ExplicitContext) {
  const side = before.length === 0 ? 'before' : 'after'
  report('mark-without-side', position, {
    what: `\`${both ? ':::' : '::'}\` with nothing ${side} it`,
    expected: `text ${side} it in the same line`
  })
}

function toCard(
  { front, back, both, whole, nested }: ColonCard,
  atEnd: ExplicitCard['attributes'],
  { source }: ExplicitContext
): ExplicitCard {
  const taken = back.map((line) => takeEnds(line, source))
  const lines = taken
    .map(({ children }, index) => inPlaceOf(back[index] ?? [], trimLine(children, source)))
    .filter((line) => line.length > 0)
  return {
    front: [toParagraph([front])],
    back: [...(lines.length === 0 ? [] : [toParagraph(lines)]), ...nested],
    both,
    attributes: [...taken.map(({ attributes }) => attributes), atEnd].reduce(joinAttributes, noAttributes),
    position: span([...whole, ...back.flat(), ...nested])
  }
}
