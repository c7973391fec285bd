const encoder = new TextEncoder()
// from here on the call that encodes costs less than going through the text
const long = 200

/** Writes a text in UTF-8, for which there is room: three bytes for each of its units. Gives the offset after it. */
export function writeText(bytes: Uint8Array, offset: number, text: string): number {
  const { length } = text
  if (length > long) return offset + encoder.encodeInto(text, bytes.subarray(offset)).written
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 128) return offset + index + encoder.encodeInto(text.slice(index), bytes.subarray(offset + index)).written
    bytes[offset + index] = code
  }
  return offset + length
}
