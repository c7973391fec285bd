import { varintLength, writeVarint } from './varint.js'

/** What a column holds: `undefined` is NULL, bytes are text in UTF-8. A whole number is stored as an integer, any other as a real one. */
export type Value = number | bigint | Uint8Array | undefined

/** Puts rows into SQLite's record format (fileformat2.html, 2.1). */
export interface RecordWriter {
  /** A row's record, good until the next one. */
  write(values: readonly Value[]): Uint8Array
}

export function createRecordWriter(): RecordWriter {
  let bytes = new Uint8Array(65_536)
  let view = new DataView(bytes.buffer)
  const types: number[] = []

  function makeRoom(length: number): void {
    if (length <= bytes.length) return
    bytes = new Uint8Array(length * 2)
    view = new DataView(bytes.buffer)
  }

  return {
    write(values) {
      let [header, body] = [0, 0]
      for (let index = 0; index < values.length; index++) {
        const type = typeOf(values[index])
        types[index] = type
        header += varintLength(type)
        body += sizeOf(type)
      }
      // The header counts its own length.
      header += header < 127 ? 1 : 2
      makeRoom(header + body)
      let offset = writeVarint(bytes, 0, header)
      for (let index = 0; index < values.length; index++) offset = writeVarint(bytes, offset, types[index] ?? 0)
      for (let index = 0; index < values.length; index++) {
        const [value, size] = [values[index], sizeOf(types[index] ?? 0)]
        if (value instanceof Uint8Array) bytes.set(value, offset)
        else if (size > 0) writeNumber(view, offset, value ?? 0, types[index] ?? 0)
        offset += size
      }
      return bytes.subarray(0, offset)
    }
  }
}

const real = 7
/** The types of integers of 1, 2, 3, 4, 6 and 8 bytes; those of 0 and 1 have none. */
const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]
const sizeOf = (type: number): number => (type < sizes.length ? (sizes[type] ?? 0) : (type - 13) / 2)

function typeOf(value: Value): number {
  // Nearly all numbers are small ones.
  if (typeof value === 'number' && value >= -128 && value < 128 && Number.isInteger(value)) return value === 0 ? 8 : value === 1 ? 9 : 1
  if (value === undefined) return 0
  if (value instanceof Uint8Array) return 13 + 2 * value.length
  if (typeof value === 'number' && !Number.isInteger(value)) return real
  if (value === 0 || value === 0n) return 8
  if (value === 1 || value === 1n) return 9
  const magnitude = value < 0 ? -1 - Number(value) : Number(value)
  if (magnitude < 2 ** 7) return 1
  if (magnitude < 2 ** 15) return 2
  if (magnitude < 2 ** 23) return 3
  if (magnitude < 2 ** 31) return 4
  if (magnitude < 2 ** 47) return 5
  // A number beyond is a real one that happens to be whole.
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? 6 : real
}

function writeNumber(view: DataView, offset: number, value: number | bigint, type: number): void {
  if (type === real) view.setFloat64(offset, Number(value))
  else if (type === 6) view.setBigInt64(offset, BigInt(value))
  else writeInteger(view, offset, Number(value), sizeOf(type))
}

/** Two's complement, the highest byte first. */
function writeInteger(view: DataView, offset: number, value: number, size: number): void {
  const high = size - 4
  if (high === 2) view.setInt16(offset, Math.floor(value / 2 ** 32))
  if (high >= 0) view.setInt32(offset + high, value | 0)
  else if (size === 1) view.setInt8(offset, value)
  else {
    if (size === 3) view.setInt8(offset, value >> 16)
    view.setInt16(offset + size - 2, value)
  }
}
