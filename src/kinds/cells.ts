import { atPlace } from '../cards/at-place.js'
import type { CellsCard } from '../cards/card.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import type { CardKind } from './kind.js'
import type { PartPlace } from './place-of-part.js'
import { findTable, toParagraph } from './shape.js'
import { asksRows, hasRows, placeOfRow, readRows } from './table-rows.js'
import { toLines } from './to-lines.js'

/** Each row of a table is a note that asks for one of its cells at a time. */
export const cells: CardKind<CellsCard> = {
  kind: 'cells',
  family: 'cloze',
  classes: ['cells'],
  takes: ['typed'],
  shape: 'one table of two columns or more',
  hasShape: hasRows,
  recognises: (section) => section.policies.tables === 'cells' && asksRows(section),
  read(section, context) {
    const table = findTable(section.body)?.table
    if (!table) return []
    return readRows(table, section, context).map((entry) => {
      const { labelName, rowLabel, cells } = entry
      return atPlace<CellsCard, PartPlace>(placeOfRow(section, entry), { kind: 'cells', labelName, rowLabel, cells })
    })
  },
  gaps: (card) => card.cells.map((cell) => ({ text: toText(cell.content), name: toText(cell.name) })),
  content: (card) => [...card.labelName, ...card.rowLabel, ...card.cells.flatMap((cell) => [...cell.name, ...cell.content])],
  question: (card) => [toParagraph(card.rowLabel)],
  fields(card, { inline, gapNumbers }) {
    const pairs = card.cells.map((cell, index) => {
      const gap = `{{c${gapNumbers[index] ?? index + 1}::${inline(cell.content, { insideGap: true })}}}`
      return `<div><dt>${inline(cell.name)}</dt>\n<dd>${gap}</dd></div>`
    })
    const name = inline(card.labelName)
    const label = toLines(name === '' ? '' : `<div class="column">${name}</div>`, inline(card.rowLabel))
    return { Text: `<dl class="cells">${toLines(...pairs)}</dl>`, Title: label }
  },
  answer: (card) => card.cells.map((cell) => toAnswerText(cell.content)).join(' ')
}
