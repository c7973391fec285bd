import { atPlace } from '../cards/at-place.js'
import type { BasicCard } from '../cards/card.js'
import type { CardContent } from '../cards/content.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import type { CardKind } from './kind.js'
import { asks, toFront } from './shape.js'
import { suspectStatement } from './suspect-statement.js'

/** A heading asks, its section answers. */
export const basic: CardKind<BasicCard> = {
  kind: 'basic',
  family: 'standard',
  classes: ['basic'],
  takes: ['reversed', 'typed'],
  hasShape: () => true,
  recognises: () => true,
  read(section, context) {
    if (!asks(section, context)) return []
    suspectStatement(section, context)
    return [atPlace<BasicCard>(section.place, { kind: 'basic', key: section.frontText, front: toFront(section), back: section.body })]
  },
  content: (card) => [...card.front, ...card.back],
  question: (card) => card.front,
  fields: (card, { block }) => ({
    Front: toAsk(block(card.front), toText(card.front)),
    Back: toBack(card.back, block(card.back))
  }),
  answer: (card) => toAnswerText(card.back),
  typed: (card) => card.back
}

/** A single line stands larger than an answer of many. */
function toBack(content: CardContent, html: string): string {
  const [only, second] = content
  return only?.type === 'paragraph' && !second && toText(content).length <= 80 ? `<div class="line">${html}</div>` : html
}
