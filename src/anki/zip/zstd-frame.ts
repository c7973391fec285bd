// RFC 8878: magic number, then a descriptor and a window of 128 KiB, without content size and checksum
const header = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]
const mostBlockBytes = 131_072

/**
 * A zstd frame of raw blocks: what every decoder reads, made at the speed of copying.
 * The bytes do not depend on how the content is cut into pieces.
 */
export async function* zstdFrame(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield Uint8Array.from(header)
  let block = new Uint8Array(mostBlockBytes)
  let filled = 0
  for await (const piece of content) {
    for (let position = 0; position < piece.length; ) {
      if (filled === mostBlockBytes) {
        yield blockHeader(filled, false)
        yield block
        block = new Uint8Array(mostBlockBytes)
        filled = 0
      }
      const part = piece.subarray(position, position + mostBlockBytes - filled)
      block.set(part, filled)
      filled += part.length
      position += part.length
    }
  }
  yield blockHeader(filled, true)
  yield block.subarray(0, filled)
}

function blockHeader(length: number, isLast: boolean): Uint8Array {
  const bits = length * 8 + (isLast ? 1 : 0)
  return Uint8Array.of(bits & 0xff, (bits >> 8) & 0xff, bits >> 16)
}
