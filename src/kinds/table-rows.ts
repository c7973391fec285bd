import type { Table, TableCell, TableRow } from 'mdast'
import type { RowCell } from '../cards/card.js'
import type { InlineContent } from '../cards/content.js'
import type { Section } from '../cards/section.js'
import { toText } from '../cards/to-text.js'
import type { ReadContext } from './kind.js'
import { placeOfPart } from './place-of-part.js'
import { findTable, holdsOnlyMedia } from './shape.js'

/** A row of a table that can be asked for. */
export interface ReadRow {
  readonly row: TableRow
  readonly label: string
  readonly labelName: InlineContent
  readonly rowLabel: InlineContent
  /** The filled ones, without the label's. */
  readonly cells: readonly RowCell[]
}

/** What was to be the table's attributes, right below it; that it is a row is reported where the blocks are read. */
const strayAttributes = /^\{[.#][^{}]*\}$/

const emptyCell = /^(?:[-–—/?]|n\/a)?$/i
const dash = /^[-–—/]$/

/** What a dash is the opposite of, in a table of tests or features, beside a word that all cells say. */
const plus = /^(?:\+{1,2}|±|[✓✔]\ufe0f?|✗|x)$/

/** A table of one column has nothing that a label could ask for. */
export const hasRows = (section: Section): boolean => (findTable(section.body)?.table.children[0]?.children.length ?? 0) > 1

/** In fewer rows with a side missing each, something was most probably forgotten. */
const fewestSteps = 3

/** Whether rows are to be asked for; not in a table of steps side by side, where each row fills one column: it is an answer as it stands. */
export function asksRows(section: Section): boolean {
  const [, ...rows] = findTable(section.body)?.table.children ?? []
  const isEmpty = emptyCellsOf(rows)
  const isFilled = (cell: TableCell) => holdsOnlyMedia(cell.children) || !isEmpty(toText(cell.children))
  const filled = rows.map(({ children: [label, ...cells] }) => ({
    label: label !== undefined && isFilled(label),
    cells: cells.some(isFilled)
  }))
  const isSideBySide =
    filled.every(({ label, cells }) => label !== cells) && filled.some(({ label }) => label) && filled.some(({ cells }) => cells)
  return hasRows(section) && !(rows.length >= fewestSteps && isSideBySide)
}

/** The rows with a label and at least one other cell; the rest is reported. */
export function readRows(table: Table, section: Section, { report }: ReadContext): ReadRow[] {
  const [header, ...rows] = table.children
  const isEmpty = emptyCellsOf(rows)
  if (rows.length === 0) report('card-without-answer', section.heading, { front: section.frontText, isTable: true })
  return rows.flatMap((row) => {
    const [labelCell, ...others] = row.children
    const rowLabel = labelCell?.children ?? []
    const label = toText(rowLabel)
    // GFM shows no more cells than the header has.
    const named = others.slice(0, (header?.children.length ?? 1) - 1)
    const cells = named.flatMap((cell, index) => readCell(header?.children[index + 1]?.children ?? [], cell.children, isEmpty))
    const hasLabel = !isEmpty(label) || holdsOnlyMedia(rowLabel)
    if (hasLabel && cells.length > 0) return [{ row, label, labelName: header?.children[0]?.children ?? [], rowLabel, cells }]
    if (strayAttributes.test(label)) return []
    if (hasLabel)
      report('mark-without-side', row, {
        what: `Row \`${label}\` with nothing beside its label`,
        expected: 'at least one cell that answers'
      })
    // Rows of empty cells are space between others, and nothing is lost with them.
    else if (cells.length > 0)
      report('mark-without-side', row, { what: 'A row without a label in its first cell', expected: 'there what the row is about' })
    return []
  })
}

/** Tells a cell without content, by its text; a dash is some where the other cells say it is. */
function emptyCellsOf(rows: readonly TableRow[]): (text: string) => boolean {
  const dashIsValue = rows.some((row) => row.children.some((cell) => plus.test(toText(cell.children)))) || saysOneWord(rows)
  return (text) => emptyCell.test(text) && !(dashIsValue && dash.test(text))
}

/** Whether all filled cells beside the labels say the same, as `yes` in a table of what there is: a dash is its opposite. */
function saysOneWord(rows: readonly TableRow[]): boolean {
  const said = rows
    .flatMap(({ children }) => children.slice(1).map((cell) => toText(cell.children)))
    .filter((text) => !emptyCell.test(text))
  return said.length > 1 && said.every((text) => text === said[0])
}

function readCell(name: InlineContent, content: InlineContent, isEmpty: (text: string) => boolean): RowCell[] {
  const mediaOnly = holdsOnlyMedia(content)
  if (!mediaOnly && isEmpty(toText(content))) return []
  return [{ name, content, mediaOnly }]
}

/** What cards of rows share: the heading is their context, the paragraphs around the table go with each. */
export function placeOfRow(section: Section, { row, label }: ReadRow) {
  const around = findTable(section.body)?.around ?? []
  return { ...placeOfPart(section, label, row.position), extra: [...around, ...section.place.extra] }
}
