import { type Column, rangeOf } from './column.js'
import { numberSize, numberType, writeInteger } from './numbers.js'

/** Writes the keys of an index: records of whole numbers, each with its length before it, which takes one byte. */
export interface KeyWriter {
  /** Bytes of the longest key and its length. */
  readonly longest: number
  /** Writes the key of a row so that it ends where `end` is; gives where it begins. */
  writeBefore(bytes: Uint8Array, end: number, row: number): number
}

export function createKeyWriter(columns: readonly Column[]): KeyWriter {
  const count = columns.length
  const types = Uint8Array.from(columns, commonType)
  const written = new Uint8Array(count)
  return {
    longest: 2 + count + columns.reduce((sum, column) => sum + mostBytes(column), 0),
    writeBefore(bytes, end, row) {
      let at = end
      for (let index = count - 1; index >= 0; index--) {
        const value = columns[index]?.[row] ?? 0
        const common = types[index] ?? mixed
        const type = common === mixed ? numberType(value) : common
        const size = numberSize(type)
        at -= size
        writeInteger(bytes, at, value, size)
        written[index] = type
      }
      for (let index = count - 1; index >= 0; index--) bytes[--at] = written[index] ?? 0
      // the header counts itself, and the record begins after its own length
      bytes[--at] = count + 1
      bytes[at - 1] = end - at
      return at - 1
    }
  }
}

const mixed = 255

/** The type of all values of a column, if they have one: between two of one sign and type are no others. */
function commonType(column: Column): number {
  const { least, most } = rangeOf(column)
  const type = numberType(least)
  return type === numberType(most) && least < 0 === most < 0 ? type : mixed
}

/** Bytes that the values of a column take at most. */
function mostBytes(column: Column): number {
  const { least, most } = rangeOf(column)
  // 0 and 1 take none, which others as small do
  return numberSize(numberType(Math.max(2, most, least < 0 ? -1 - least : least)))
}
