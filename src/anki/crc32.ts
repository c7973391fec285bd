const table = new Int32Array(256)
for (let index = 0; index < 256; index++) {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  table[index] = value
}

/** Of a byte that is so many bytes before the last one of eight. */
const [one, two, three, four, five, six, seven] = [1, 2, 3, 4, 5, 6, 7].map((distance) => {
  return table.map((value) => {
    let shifted = value
    for (let step = 0; step < distance; step++) shifted = (shifted >>> 8) ^ at(table, shifted)
    return shifted
  })
})

function at(values: Int32Array | undefined, index: number): number {
  return values?.[index & 0xff] ?? 0
}

/** CRC-32 of bytes, going on from that of the bytes before. Eight bytes are taken at once. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  let index = 0
  for (; index + 8 <= bytes.length; index += 8) {
    value ^= (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8) | ((bytes[index + 2] ?? 0) << 16) | ((bytes[index + 3] ?? 0) << 24)
    value =
      at(seven, value) ^
      at(six, value >>> 8) ^
      at(five, value >>> 16) ^
      at(four, value >>> 24) ^
      at(three, bytes[index + 4] ?? 0) ^
      at(two, bytes[index + 5] ?? 0) ^
      at(one, bytes[index + 6] ?? 0) ^
      at(table, bytes[index + 7] ?? 0)
  }
  for (; index < bytes.length; index++) value = (value >>> 8) ^ at(table, value ^ (bytes[index] ?? 0))
  return ~value >>> 0
}
