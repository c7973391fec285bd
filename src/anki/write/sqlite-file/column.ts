/** Values of some rows in one column: whole numbers. */
export type Column = Float64Array

/** The least and the greatest value of a column; of an empty one 0. */
export function rangeOf(column: Column): { readonly least: number; readonly most: number } {
  let least = column[0] ?? 0
  let most = least
  for (let row = 1; row < column.length; row++) {
    const value = column[row] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}
