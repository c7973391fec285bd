import type { Paragraph } from 'mdast'
import { joinAttributes, noAttributes } from '../attributes.js'
import { takeAttributes } from '../take-attributes.js'
import { findColonMark } from './colon-mark.js'
import { type Block, type ExplicitCard, type ExplicitContext, span } from './explicit-card.js'
import { type Line, toLines, toParagraph, trimLine } from './lines.js'

export interface ColonLines {
  readonly cards: readonly ExplicitCard[]
  /** Lines that belong to no card. */
  readonly rest: readonly Line[]
}

/**
 * Reads the lines of a paragraph as `term :: definition`; a line without a mark belongs to the card of the line before it.
 * `nested` is what stands below the paragraph in its list item, and makes the back of the last card or a part of it.
 */
export function readColonLines(paragraph: Paragraph, nested: readonly Block[], context: ExplicitContext): ColonLines | undefined {
  const { source, report } = context
  const lines = toLines(paragraph.children, source)
  const marks = lines.map((line) => findColonMark(line, source))
  const last = marks.findLastIndex((mark) => mark !== undefined)
  if (last < 0) return undefined
  const cards: { front: Line; back: Line[]; both: boolean; whole: Line; nested: readonly Block[] }[] = []
  const rest: Line[] = []
  for (const [index, line] of lines.entries()) {
    const mark = marks[index]
    const below = index === last ? nested : []
    const card = cards.at(-1)
    if (!mark) {
      if (card) card.back.push(line)
      else rest.push(line)
    } else if (mark.before.length === 0 || (mark.after.length === 0 && below.length === 0)) {
      const colons = mark.both ? ':::' : '::'
      const side = mark.before.length === 0 ? 'before' : 'after'
      report('mark-without-side', mark.position, {
        what: `\`${colons}\` with nothing ${side} it`,
        expected: `text ${side} it in the same line`
      })
      rest.push(line)
    } else {
      const back = mark.after.length === 0 ? [] : [mark.after]
      cards.push({ front: mark.before, back, both: mark.both, whole: line, nested: below })
    }
  }
  return { rest, cards: cards.map((card) => toCard(card, paragraph, context)) }
}

function toCard(
  card: { front: Line; back: Line[]; both: boolean; whole: Line; nested: readonly Block[] },
  paragraph: Paragraph,
  context: ExplicitContext
): ExplicitCard {
  const taken = card.back.map((line) => takeAttributes(line, context.source))
  const lines = taken.map(({ children }) => trimLine(children, context.source)).filter((line) => line.length > 0)
  return {
    front: [toParagraph([card.front])],
    back: [...(lines.length === 0 ? [] : [toParagraph(lines)]), ...card.nested],
    both: card.both,
    attributes: [...taken.map(({ attributes }) => attributes), context.attributesOf(paragraph)].reduce(joinAttributes, noAttributes),
    position: span([...card.whole, ...card.back.flat(), ...card.nested])
  }
}
