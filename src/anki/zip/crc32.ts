// Eight tables in one: the entry of a byte that is so many bytes before the last one of eight.
const tables = new Int32Array(2048)
for (let index = 0; index < 256; index++) {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  tables[index] = value
}
for (let index = 256; index < 2048; index++) {
  const value = tables[index - 256] ?? 0
  tables[index] = (value >>> 8) ^ (tables[value & 0xff] ?? 0)
}

/** CRC-32 of bytes, going on from that of the bytes before. Eight bytes are taken at once. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 8)
  let value = ~before
  for (let index = 0; index < whole; index += 8) {
    const first = value ^ view.getInt32(index, true)
    const second = view.getInt32(index + 4, true)
    value =
      entry(1792, first) ^
      entry(1536, first >>> 8) ^
      entry(1280, first >>> 16) ^
      entry(1024, first >>> 24) ^
      entry(768, second) ^
      entry(512, second >>> 8) ^
      entry(256, second >>> 16) ^
      entry(0, second >>> 24)
  }
  for (let index = whole; index < bytes.length; index++) value = (value >>> 8) ^ entry(0, value ^ (bytes[index] ?? 0))
  return ~value >>> 0
}

function entry(table: number, byte: number): number {
  return tables[table + (byte & 0xff)] ?? 0
}
