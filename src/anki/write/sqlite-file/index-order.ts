import { type Column, rangeOf } from './column.js'

/** Rows by their values, column by column, and by their numbers where all are equal; `undefined` where they stand so already. */
export function indexOrder(columns: readonly Column[]): Uint32Array | undefined {
  const length = columns[0]?.length ?? 0
  if (isInOrder(columns, length)) return undefined
  let order = new Uint32Array(length)
  for (let row = 0; row < length; row++) order[row] = row
  // each keeps the order of the one before it where its own values are equal
  for (const column of [...columns].reverse()) order = sortedBy(column, order)
  return order
}

function isInOrder(columns: readonly Column[], length: number): boolean {
  for (let row = 1; row < length; row++) {
    for (let index = 0; index < columns.length; index++) {
      const difference = (columns[index]?.[row] ?? 0) - (columns[index]?.[row - 1] ?? 0)
      if (difference < 0) return false
      if (difference > 0) break
    }
  }
  return true
}

/** Sorts without asking which of two comes first, as numbers alone are sorted many times faster: each value with its place behind it. */
function sortedBy(column: Column, order: Uint32Array): Uint32Array<ArrayBuffer> {
  const { length } = order
  const { least, most } = rangeOf(column)
  const isNarrow = (most - least + 1) * length <= Number.MAX_SAFE_INTEGER
  const [values, first] = isNarrow ? [column, least] : [ranks(column), 0]
  const keys = new Float64Array(length)
  for (let position = 0; position < length; position++) keys[position] = ((values[order[position] ?? 0] ?? 0) - first) * length + position
  keys.sort()
  const sorted = new Uint32Array(length)
  for (let position = 0; position < length; position++) sorted[position] = order[(keys[position] ?? 0) % length] ?? 0
  return sorted
}

/** How many other values are less than each, for values too far apart to have a place behind them. */
function ranks(column: Column): Float64Array {
  const rank = new Map<number, number>()
  for (const value of column.slice().sort()) if (!rank.has(value)) rank.set(value, rank.size)
  return column.map((value) => rank.get(value) ?? 0)
}
