import type { Pages } from './sqlite-file/pages.js'
import { RecordWriter } from './sqlite-file/record.js'
import { TableWriter } from './sqlite-file/table.js'

/** What a table has become: its root page, and the columns that indexes are made of, `rowid` among them, one value a row. */
export interface WrittenTable<Name extends string = string> {
  readonly root: number
  readonly columns: Readonly<Record<Name | 'rowid', Float64Array>>
}

/**
 * Writes a table, its rows by ascending ids whatever their order. `writeRow` is asked for each once, just before it is written: it makes
 * the record of the row that `index` gives, which holds that of the row before it, and sets what the indexes sort by, at `row` of the
 * columns that `names` name.
 */
export function writeRows<Name extends string>(
  pages: Pages,
  names: readonly Name[],
  ids: Float64Array,
  writeRow: (record: RecordWriter, index: number, columns: Readonly<Record<Name | 'rowid', Float64Array>>, row: number) => void
): WrittenTable<Name> {
  const table = new TableWriter(pages)
  const record = new RecordWriter()
  const order = orderOf(ids)
  const columns = columnsOf(['rowid', ...names], ids.length)
  for (let row = 0; row < ids.length; row++) {
    const index = order?.[row] ?? row
    const id = ids[index] ?? 0
    writeRow(record, index, columns, row)
    columns.rowid[row] = id
    table.insert(id, record)
  }
  return { root: table.finish(), columns }
}

function orderOf(ids: Float64Array): Uint32Array | undefined {
  if (isAscending(ids)) return undefined
  return Uint32Array.from(ids, (_, index) => index).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0))
}

function isAscending(ids: Float64Array): boolean {
  for (let index = 1; index < ids.length; index++) if ((ids[index - 1] ?? 0) >= (ids[index] ?? 0)) return false
  return true
}

function columnsOf<Name extends string>(names: readonly Name[], length: number): Record<Name, Float64Array> {
  return Object.fromEntries(names.map((name) => [name, new Float64Array(length)])) as Record<Name, Float64Array>
}
