import type { Paragraph } from 'mdast'
import { atPlace } from '../cards/at-place.js'
import type { RowCard, RowCell } from '../cards/card.js'
import type { InlineContent } from '../cards/content.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import { isNoteColumn } from './is-note-column.js'
import type { CardKind } from './kind.js'
import type { PartPlace } from './place-of-part.js'
import { findTable, toParagraph } from './shape.js'
import { asksRows, hasRows, placeOfRow, readRows } from './table-rows.js'
import { toLines } from './to-lines.js'

/** More cells than this asked at once are reported. */
const wideRow = 4

/** Each row of a table is a card: its first cell asks for the others. */
export const row: CardKind<RowCard> = {
  kind: 'row',
  family: 'standard',
  classes: ['rows'],
  takes: ['reversed', 'typed'],
  shape: 'one table of two columns or more',
  hasShape: hasRows,
  recognises: (section) => section.policies.tables === 'rows' && asksRows(section),
  read(section, context) {
    const table = findTable(section.body)?.table
    if (!table) return []
    const rows = readRows(table, section, context)
    const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
    if (widest > wideRow) context.report('wide-row', table, { cells: widest })
    return rows.map((entry) => {
      const { labelName, rowLabel, cells } = entry
      return atPlace<RowCard, PartPlace>(placeOfRow(section, entry), { kind: 'row', labelName, rowLabel, cells })
    })
  },
  content: (card) => [...card.labelName, ...card.rowLabel, ...card.cells.flatMap((cell) => [...cell.name, ...cell.content])],
  question: (card) => [toParagraph(card.rowLabel)],
  fields(card, { inline }) {
    const names = splitCells(card.cells)
      .asked.map((cell) => inline(cell.name))
      .filter((name) => name !== '')
    const name = inline(card.labelName)
    return {
      Front: toLines(
        name === '' ? '' : `<div class="column">${name}</div>`,
        toAsk(inline(card.rowLabel), toText(card.rowLabel)),
        names.length === 0 ? '' : toCue(names.join(' · '))
      ),
      Back: toCells(card.cells, inline),
      ...(card.reversed && name !== '' ? { Reverse: toCue(name) } : {})
    }
  },
  asks: (card) => splitCells(card.cells).asked.length,
  answer: (card) =>
    card.cells
      .map((cell) => toAnswerText(cell.content))
      .join(' ')
      .trim(),
  typed: (card) => typedCells(card.cells).map((cell): Paragraph => ({ type: 'paragraph', children: [...cell.content] }))
}

/** What the names of the columns ask for, what goes with the answer, and what can be seen or heard. */
function splitCells(cells: readonly RowCell[]) {
  const spoken = cells.filter((cell) => !cell.mediaOnly)
  const isAside = (cell: RowCell) => isNoteColumn(toText(cell.name))
  // An example alone is what the row is for.
  const isAsked = (cell: RowCell) => !isAside(cell) || spoken.every(isAside)
  return {
    asked: spoken.filter(isAsked),
    asides: spoken.filter((cell) => !isAsked(cell)),
    media: cells.filter((cell) => cell.mediaOnly)
  }
}

function typedCells(cells: readonly RowCell[]): readonly RowCell[] {
  const { asked } = splitCells(cells)
  return asked.length > 0 ? asked : cells
}

function toCells(cells: readonly RowCell[], inline: (content: InlineContent) => string): string {
  const { asked, asides, media } = splitCells(cells)
  const [only, second] = asked
  const line = only && !second ? `<div class="line">${inline(only.content)}</div>` : ''
  const pairs = [...(line ? [] : asked), ...asides].map(
    (cell) => `<div><dt>${inline(cell.name)}</dt>\n<dd>${inline(cell.content)}</dd></div>`
  )
  const list = pairs.length === 0 ? '' : `<dl class="cells">${toLines(...pairs)}</dl>`
  return toLines(line, list, ...media.map((cell) => `<div class="media">${inline(cell.content)}</div>`))
}
