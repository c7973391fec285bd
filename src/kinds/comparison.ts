import { atPlace } from '../cards/at-place.js'
import type { ComparisonCard } from '../cards/card.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import type { CardKind } from './kind.js'
import { asks, findTable, toFront } from './shape.js'
import { toLines } from './to-lines.js'

/** A table to be recalled whole; the front shows the names of its columns. */
export const comparison: CardKind<ComparisonCard> = {
  kind: 'comparison',
  family: 'standard',
  classes: ['comparison'],
  shape: 'one table',
  hasShape: (section) => findTable(section.body) !== undefined,
  recognises: (section) => section.policies.tables === 'recall' && findTable(section.body) !== undefined,
  read(section, context) {
    const found = findTable(section.body)
    const [header, firstRow] = found?.table.children ?? []
    if (!found || !header || !asks(section, context)) return []
    if (!firstRow) {
      context.report('card-without-answer', section.heading, { front: section.frontText })
      return []
    }
    return [
      atPlace<ComparisonCard>(section.place, {
        kind: 'comparison',
        key: section.frontText,
        front: toFront(section),
        columns: header.children.map((cell) => cell.children),
        back: section.body,
        table: found.table
      })
    ]
  },
  content: (card) => [...card.front, ...card.back],
  question: (card) => card.front,
  fields(card, { block, inline }) {
    const names = card.columns.map((column) => inline(column)).filter((name) => name !== '')
    return { Front: toLines(toAsk(block(card.front), toText(card.front)), toCue(names.join(' · '))), Back: block(card.back) }
  },
  answer: (card) => toAnswerText(card.back)
}
