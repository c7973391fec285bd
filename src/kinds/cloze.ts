import { atPlace } from '../cards/at-place.js'
import type { ClozeCard } from '../cards/card.js'
import { collectGaps, hasGap } from '../cards/gaps.js'
import { toAnswerText } from '../cards/to-text.js'
import type { CardKind } from './kind.js'
import { numberGaps } from './number-gaps.js'
import { toParagraph } from './shape.js'

/** A text with gaps; the heading is its title. */
export const cloze: CardKind<ClozeCard> = {
  kind: 'cloze',
  family: 'cloze',
  classes: ['cloze'],
  takes: ['typed'],
  readsGaps: true,
  shape: 'a gap `{{…}}`',
  hasShape: (section) => hasGap(section.body),
  recognises: (section) => hasGap(section.body),
  read: (section) => [
    atPlace<ClozeCard>(section.place, { kind: 'cloze', key: section.frontText, title: section.front, text: section.body })
  ],
  gaps: (card) => collectGaps(card.text),
  content: (card) => [...card.title, ...card.text],
  question: (card) => (card.title.length > 0 ? [toParagraph(card.title)] : card.text),
  fields: (card, { block, inline }) => ({
    Text: block(numberGaps(card.text), { withGaps: true }),
    Title: inline(card.title)
  }),
  answer: (card) => toAnswerText(card.text)
}
