import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { Source } from '../source/source.js'
import { replaceNodes } from './replace-nodes.js'

/** Lines of text right below a table are rows to Markdown. Without a bar they are what their author sees: a note under the table. */
export function partTables(tree: Root, source: Source): void {
  replaceNodes(tree, (node) => (node.type === 'table' ? partTable(node, source) : undefined))
}

function partTable(table: Table, source: Source): RootContent[] | undefined {
  const [header, ...rows] = table.children
  // In a single column a line without a bar is a row like any other.
  if (!header || header.children.length < 2) return undefined
  const last = rows.findLastIndex((row) => !isText(row, source))
  const text = rows.slice(last + 1)
  if (text.length === 0) return undefined
  const kept = [header, ...rows.slice(0, last + 1)]
  return [{ ...table, children: kept, ...spanOf(kept) }, toParagraph(text)]
}

function isText({ position }: TableRow, { text }: Source): boolean {
  const written = text.slice(position?.start.offset, position?.end.offset).trim()
  // Attributes that were to be the table's are reported where the blocks are read.
  return written !== '' && !written.includes('|') && !/^\{[.#][^{}]*\}$/.test(written)
}

function toParagraph(rows: readonly TableRow[]): Paragraph {
  const children = rows.flatMap(({ children }, index): PhrasingContent[] => {
    const line = children.flatMap((cell) => cell.children)
    return index === 0 ? line : [{ type: 'text', value: '\n' }, ...line]
  })
  return { type: 'paragraph', children, ...spanOf(rows) }
}

function spanOf(rows: readonly TableRow[]) {
  const [start, end] = [rows[0]?.position?.start, rows.at(-1)?.position?.end]
  return start && end ? { position: { start, end } } : {}
}
