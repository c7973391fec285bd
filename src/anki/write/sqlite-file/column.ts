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

/** Whether all values are equal. */
export function isConstant({ least, most }: Column): boolean {
  return least === most
}
