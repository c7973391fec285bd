/** Header of a page with its kind, its number of cells, and where their content begins, counted from where the page does. */
export function writeHeader(bytes: Uint8Array, offset: number, type: number, count: number, content: number): void {
  bytes[offset] = type
  setUint16(bytes, offset + 3, count)
  setUint16(bytes, offset + 5, content)
}

export function setUint16(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = value >>> 8
  bytes[offset + 1] = value & 255
}

export function setUint32(bytes: Uint8Array, offset: number, value: number): void {
  setUint16(bytes, offset, value >>> 16)
  setUint16(bytes, offset + 2, value & 65_535)
}
