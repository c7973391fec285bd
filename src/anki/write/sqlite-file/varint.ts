const below = 2 ** 28

/** Bytes of an integer from 0 to 2^53 - 1 as SQLite's variable-length integer. */
export function varintLength(value: number): number {
  if (value < 128) return 1
  let length = 1
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length++
  return length
}

/** Writes it, seven bits a byte, the highest first; gives the offset after it. */
export function writeVarint(bytes: Uint8Array, offset: number, value: number): number {
  if (value < 128) {
    bytes[offset] = value
    return offset + 1
  }
  const end = offset + varintLength(value)
  let rest = value
  for (let at = end - 1; at >= offset; at--) {
    // What `%` takes far longer for than `&`, where 32 bits are enough.
    const bits = rest < below ? rest & 127 : rest % 128
    bytes[at] = at === end - 1 ? bits : bits | 128
    rest = rest < below ? rest >> 7 : Math.floor(rest / 128)
  }
  return end
}
