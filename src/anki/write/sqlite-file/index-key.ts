import type { Column } from './column.js'
import { numberSize, numberType, writeInteger } from './numbers.js'

/** Where values of several types are. */
export const mixed = 255

/** Writes the keys of an index: records of whole numbers, each with its length before it, which takes one byte. */
export interface KeyWriter {
  /** Bytes of the longest key and its length. */
  readonly longest: number
  /** The types of the columns, `mixed` where not all values have the same. */
  readonly types: Uint8Array
  /** Writes the key of a row so that it ends where `end` is; gives where it begins. */
  writeBefore(view: DataView, end: number, row: number): number
}

export function createKeyWriter(columns: readonly Column[]): KeyWriter {
  const types = Uint8Array.from(columns, commonType)
  const written = new Uint8Array(columns.length)
  return {
    longest: 2 + columns.length + columns.reduce((sum, column) => sum + mostBytes(column), 0),
    types,
    writeBefore(view, end, row) {
      let at = end
      for (let index = columns.length - 1; index >= 0; index--) {
        const value = columns[index]?.values[row] ?? 0
        const common = types[index] ?? mixed
        const type = common === mixed ? numberType(value) : common
        const size = numberSize(type)
        at -= size
        writeInteger(view, at, value, size)
        written[index] = type
      }
      return writeKeyHeader(view, at, end, written)
    }
  }
}

/** Writes what stands before the values of a key, which are from `values` to `end`; gives where it begins. */
export function writeKeyHeader(view: DataView, values: number, end: number, types: Uint8Array): number {
  const start = values - types.length - 2
  // the record begins after its own length, and its header counts itself
  view.setUint8(start, end - start - 1)
  view.setUint8(start + 1, types.length + 1)
  for (let index = 0; index < types.length; index++) view.setUint8(start + 2 + index, types[index] ?? 0)
  return start
}

/** The type of all values from a least to a greatest, if they have one: between two of one sign and type are no others. */
export function commonType({ least, most }: Pick<Column, 'least' | 'most'>): number {
  const type = numberType(least)
  return type === numberType(most) && least < 0 === most < 0 ? type : mixed
}

/** Bytes that the values of a column take at most. */
function mostBytes({ least, most }: Column): number {
  // 0 and 1 take none, which others as small do
  return numberSize(numberType(Math.max(2, most, least < 0 ? -1 - least : least)))
}
