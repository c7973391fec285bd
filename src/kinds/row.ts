import type { Table, TableRow } from 'mdast'
import type { RowCard, RowCell } from '../cards/card.js'
import type { InlineContent } from '../cards/content.js'
import type { Section } from '../cards/section.js'
import { toText } from '../cards/to-text.js'
import { toAsk } from './ask.js'
import { toCue } from './cue.js'
import type { CardKind, ReadContext } from './kind.js'
import { findTable, holdsOnlyMedia } from './shape.js'

/** More cells than this asked at once are told to the author. */
const wideRow = 4

const emptyCell = /^(?:[-–—/?]|n\/a)?$/i

/** Each row of a table is a card: its first cell asks for the others. */
export const row: CardKind<RowCard> = {
  kind: 'row',
  family: 'standard',
  classes: ['rows'],
  hasShape: (section) => isTableOfRows(findTable(section.body)?.table),
  recognises: (section) => section.policies.tables === 'rows' && isTableOfRows(findTable(section.body)?.table),
  read(section, context) {
    const found = findTable(section.body)
    if (!found) return []
    const [header, ...rows] = found.table.children
    if (!header) return []
    if (rows.length === 0) context.report('card-without-answer', section.heading, { front: section.frontText })
    const extra = [...found.around, ...section.place.extra]
    const place = { ...section.placeInside, headings: section.place.headings, extra }
    const cards = rows.flatMap((body) => readRow(header, body, section, context).map((card) => ({ ...place, ...card })))
    const widest = Math.max(0, ...cards.map((card) => card.cells.length))
    if (widest > wideRow) context.report('wide-row', found.table, { cells: widest })
    return cards
  },
  fields(card, { inline }) {
    const names = card.cells.filter((cell) => !cell.mediaOnly).map((cell) => inline(cell.name))
    const name = inline(card.labelName)
    return {
      Front:
        (name === '' ? '' : `<div class="column">${name}</div>`) +
        toAsk(inline(card.rowLabel), toText(card.rowLabel)) +
        (names.length === 0 ? '' : toCue(names.join(' · '))),
      Back: toCells(card.cells, inline)
    }
  },
  answer: (card) => card.cells.map((cell) => toText(cell.content)).join(' ').trim()
}

/** A table of one column has nothing that a label could ask for. */
const isTableOfRows = (table: Table | undefined) => (table?.children[0]?.children.length ?? 0) > 1

type OwnParts = Pick<RowCard, 'kind' | 'key' | 'label' | 'labelName' | 'rowLabel' | 'cells' | 'position'>

function readRow(header: TableRow, body: TableRow, section: Section, { report }: ReadContext): OwnParts[] {
  const [labelCell, ...others] = body.children
  const rowLabel = labelCell?.children ?? []
  const label = toText(rowLabel)
  const cells = others.flatMap((cell, index) => readCell(header.children[index + 1]?.children ?? [], cell.children))
  const place = body
  if (emptyCell.test(label) && !holdsOnlyMedia(rowLabel)) {
    if (cells.length > 0) report('mark-without-side', place, { what: 'A row without a label in its first cell', expected: 'what it is about there' })
    return []
  }
  if (cells.length === 0) {
    report('mark-without-side', place, { what: `Row \`${label}\` with nothing beside its label`, expected: 'at least one cell that answers' })
    return []
  }
  return [
    {
      kind: 'row',
      key: `${section.frontText}\u001f${label}`,
      label,
      labelName: header.children[0]?.children ?? [],
      rowLabel,
      cells,
      position: body.position
    } as OwnParts
  ]
}

function readCell(name: InlineContent, content: InlineContent): RowCell[] {
  const mediaOnly = holdsOnlyMedia(content)
  if (!mediaOnly && emptyCell.test(toText(content))) return []
  return [{ name, content, mediaOnly }]
}

function toCells(cells: readonly RowCell[], inline: (content: InlineContent) => string): string {
  const spoken = cells.filter((cell) => !cell.mediaOnly)
  const media = cells.filter((cell) => cell.mediaOnly).map((cell) => `<div class="media">${inline(cell.content)}</div>`)
  const [only, second] = spoken
  if (!second) return (only ? `<div class="line">${inline(only.content)}</div>` : '') + media.join('')
  const pairs = spoken.map((cell) => `<div><dt>${inline(cell.name)}</dt><dd>${inline(cell.content)}</dd></div>`)
  return `<dl class="cells">${pairs.join('')}</dl>${media.join('')}`
}
