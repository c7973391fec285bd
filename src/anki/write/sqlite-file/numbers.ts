const real = 7
/** Bytes of numbers by their types: NULL, integers of 1, 2, 3, 4, 6 and 8 bytes, a real one, and the integers 0 and 1. */
const sizes = Uint8Array.of(0, 1, 2, 3, 4, 6, 8, 8, 0, 0)

/** The type of a number in a record, or of nothing: a whole number is stored as an integer, any other as a real one. */
export function numberType(value: number | bigint | undefined): number {
  if (typeof value !== 'number') return value === undefined ? 0 : bigType(value)
  // nearly all are small ones
  if (value >= -128 && value < 128 && Number.isInteger(value)) return value === 0 ? 8 : value === 1 ? 9 : 1
  if (!Number.isInteger(value)) return real
  const type = typeOfMagnitude(value < 0 ? -1 - value : value)
  // beyond is a real one that happens to be whole
  return type === 6 && !Number.isSafeInteger(value) ? real : type
}

export function numberSize(type: number): number {
  return sizes[type] ?? 0
}

function bigType(value: bigint): number {
  if (value === 0n) return 8
  return value === 1n ? 9 : typeOfMagnitude(Number(value < 0n ? -1n - value : value))
}

function typeOfMagnitude(magnitude: number): number {
  if (magnitude < 2 ** 7) return 1
  if (magnitude < 2 ** 15) return 2
  if (magnitude < 2 ** 23) return 3
  if (magnitude < 2 ** 31) return 4
  return magnitude < 2 ** 47 ? 5 : 6
}

/** Writes a number as its type has it; gives the offset after it. */
export function writeNumber(view: DataView, offset: number, value: number | bigint | undefined, type: number): number {
  const size = numberSize(type)
  if (size === 0 || value === undefined) return offset
  if (type === real) view.setFloat64(offset, Number(value))
  else if (size === 8) view.setBigInt64(offset, BigInt(value))
  else writeInteger(view, offset, Number(value), size)
  return offset + size
}

/** Writes a whole number in so many bytes, 0 to 8: two's complement, the highest byte first. */
export function writeInteger(view: DataView, offset: number, value: number, size: number): void {
  if (size === 1) view.setInt8(offset, value)
  else if (size === 2) view.setInt16(offset, value)
  else if (size === 4) view.setInt32(offset, value)
  else if (size === 6) {
    view.setInt16(offset, Math.floor(value / 2 ** 32))
    view.setInt32(offset + 2, value)
  } else if (size === 3) {
    view.setInt8(offset, value >> 16)
    view.setInt16(offset + 1, value)
  } else if (size === 8) view.setBigInt64(offset, BigInt(value))
}
