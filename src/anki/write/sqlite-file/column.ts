/** Whole numbers, one a row, and what is to be known of all of them. */
export interface Column {
  readonly values: Float64Array
  /** The least and the greatest value; of an empty column 0. */
  readonly least: number
  readonly most: number
  /** Whether none is less than the one before it. */
  readonly isAscending: boolean
}

export function columnOf(values: Float64Array): Column {
  const first = values[0] ?? 0
  let [least, most, isAscending, last] = [first, first, true, first]
  for (let row = 1; row < values.length; row++) {
    const value = values[row] ?? 0
    if (value < last) isAscending = false
    if (value < least) least = value
    if (value > most) most = value
    last = value
  }
  return { values, least, most, isAscending }
}

/** A column of one value in all rows. */
export function constantColumn(value: number, rows: number): Column {
  return { values: new Float64Array(rows).fill(value), least: value, most: value, isAscending: true }
}

/** A column of row ids, which stand in their order: they need not be gone through. */
export function rowIdColumn(values: Float64Array): Column {
  return { values, least: values[0] ?? 0, most: values.at(-1) ?? 0, isAscending: true }
}

/** Whether all values are equal. */
export function isConstant({ least, most }: Column): boolean {
  return least === most
}
