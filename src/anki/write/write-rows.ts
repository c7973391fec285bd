import { type Column, columnOf, constantColumn, rowIdColumn } from './sqlite-file/column.js'
import type { Pages } from './sqlite-file/pages.js'
import type { RecordWriter } from './sqlite-file/record.js'
import { TableWriter } from './sqlite-file/table.js'

/** What a table has become: its root page, and the columns that indexes are made of, `usn` and `rowid` among them. */
export interface WrittenTable<Name extends string = string> {
  readonly root: number
  readonly columns: Readonly<Record<Name | 'usn' | 'rowid', Column>>
}

/** The `usn` of all rows: no AnkiWeb has seen them yet. */
export const usn = -1

/**
 * Writes a table, its rows by ascending ids whatever their order. `writeRow` is asked for each once, just before it is written: it makes
 * the record of the row that `index` gives, which holds that of the row before it, and sets what the indexes sort by, at `row` of the
 * columns that `names` name.
 */
export function writeRows<Name extends string>(
  pages: Pages,
  names: readonly Name[],
  ids: Float64Array,
  writeRow: (record: RecordWriter, index: number, columns: Readonly<Record<Name, Float64Array>>, row: number) => void
): WrittenTable<Name> {
  const table = new TableWriter(pages)
  const { record } = table
  const order = orderOf(ids)
  const rowIds = order ? Float64Array.from(order, (index) => ids[index] ?? 0) : ids
  const columns = eachOf(names, () => new Float64Array(ids.length))
  for (let row = 0; row < ids.length; row++) {
    writeRow(record, order ? (order[row] ?? 0) : row, columns, row)
    table.insert(rowIds[row] ?? 0)
  }
  const described = eachOf(names, (name) => columnOf(columns[name]))
  return { root: table.finish(), columns: { ...described, usn: constantColumn(usn, ids.length), rowid: rowIdColumn(rowIds) } }
}

function orderOf(ids: Float64Array): Uint32Array | undefined {
  if (isAscending(ids)) return undefined
  return Uint32Array.from(ids, (_, index) => index).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0))
}

function isAscending(ids: Float64Array): boolean {
  for (let index = 1; index < ids.length; index++) if ((ids[index - 1] ?? 0) >= (ids[index] ?? 0)) return false
  return true
}

function eachOf<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>
}
