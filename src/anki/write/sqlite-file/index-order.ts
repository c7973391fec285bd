import { type Column, isConstant } from './column.js'

/** Rows by their values, column by column, and by their numbers where all are equal; `undefined` where they stand so already. */
export function indexOrder(columns: readonly Column[]): Uint32Array | undefined {
  let order: Uint32Array | undefined
  // each keeps the order of the one before it where its own values are equal
  for (const column of [...columns].reverse()) {
    if (!isConstant(column) && !(order === undefined && column.isAscending)) order = sortedBy(column, order)
  }
  return order
}

/** Sorts without asking which of two comes first, as numbers alone are sorted many times faster: each value with its place behind it. */
function sortedBy({ values, least, most }: Column, order: Uint32Array | undefined): Uint32Array {
  const { length } = values
  const isNarrow = (most - least + 1) * length <= Number.MAX_SAFE_INTEGER
  const [sortable, first] = isNarrow ? [values, least] : [ranks(values), 0]
  const keys = new Float64Array(length)
  for (let position = 0; position < length; position++) {
    const row = order ? (order[position] ?? 0) : position
    keys[position] = ((sortable[row] ?? 0) - first) * length + position
  }
  keys.sort()
  const sorted = new Uint32Array(length)
  for (let position = 0; position < length; position++) {
    const before = (keys[position] ?? 0) % length
    sorted[position] = order ? (order[before] ?? 0) : before
  }
  return sorted
}

/** How many other values are less than each, for values too far apart to have a place behind them. */
function ranks(values: Float64Array): Float64Array {
  const rank = new Map<number, number>()
  for (const value of values.slice().sort()) if (!rank.has(value)) rank.set(value, rank.size)
  return values.map((value) => rank.get(value) ?? 0)
}
