import type { Pages } from './sqlite-file/pages.js'
import type { Value } from './sqlite-file/record.js'
import { createTable } from './sqlite-file/table.js'

/** What a table has become: its root page, and the columns that indexes are made of, one value a row. */
export interface WrittenTable {
  readonly root: number
  readonly columns: Readonly<Record<string, readonly number[]>>
}

/** A row with what its indexes sort by, in the order of `names`. */
export interface Row {
  readonly values: readonly Value[]
  readonly indexed: readonly number[]
}

/** Writes a table, its rows by ascending ids whatever their order; `rowOf` is asked for each once, just before it is written. */
export function writeRows(pages: Pages, names: readonly string[], ids: readonly number[], rowOf: (index: number) => Row): WrittenTable {
  const table = createTable(pages)
  const order = Uint32Array.from(ids, (_, index) => index)
  const isSorted = ids.every((id, index) => index === 0 || (ids[index - 1] ?? 0) < id)
  if (!isSorted) order.sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0))
  const columns = names.map((): number[] => [])
  const rowIds: number[] = []
  for (const index of order) {
    const id = ids[index] ?? 0
    const { values, indexed } = rowOf(index)
    table.insert(id, values)
    rowIds.push(id)
    for (let at = 0; at < columns.length; at++) columns[at]?.push(indexed[at] ?? 0)
  }
  return { root: table.finish(), columns: { ...Object.fromEntries(names.map((name, at) => [name, columns[at] ?? []])), rowid: rowIds } }
}
