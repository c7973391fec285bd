const below = 2 ** 28

/** Bytes of an integer from 0 to 2^53 - 1 as SQLite's variable-length integer. */
export function varintLength(value: number): number {
  if (value < 128) return 1
  if (value >= below) return 4 + varintLength(Math.floor(value / below))
  return value < 2 ** 14 ? 2 : value < 2 ** 21 ? 3 : 4
}

/** Writes it, seven bits a byte, the highest first; gives the offset after it. */
export function writeVarint(bytes: Uint8Array, offset: number, value: number): number {
  const end = offset + varintLength(value)
  writeVarintBefore(bytes, end, value)
  return end
}

/** The same so that it ends where `end` is; gives where it begins. */
export function writeVarintBefore(bytes: Uint8Array, end: number, value: number): number {
  let at = end - 1
  bytes[at] = value & 127
  for (let rest = value; rest >= 128; ) {
    // Only where 32 bits are enough can it be shifted, which takes far less time.
    rest = rest < below ? rest >> 7 : Math.floor(rest / 128)
    bytes[--at] = rest | 128
  }
  return at
}
