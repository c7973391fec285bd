import { readError } from './read-error.js'

/** A piece of zstd content: a raw block's bytes, a repeated byte, or a whole frame that needs a decoder. */
export type ZstdPiece =
  | { readonly type: 'raw'; readonly bytes: Uint8Array }
  | { readonly type: 'repeated'; readonly byte: number; readonly length: number }
  | { readonly type: 'packed'; readonly frame: Uint8Array; readonly mostBytes: number }

// RFC 8878, section 3.1
const magic = 0xfd2fb528
const skippableMagic = 0x184d2a50
const mostBlockBytes = 131_072

interface Frame {
  readonly pieces: readonly ZstdPiece[]
  readonly end: number
}

/** The frames of zstd content, block by block. No frame unpacks to more than its pieces say, whatever is in it. */
export function* zstdPieces(bytes: Uint8Array): Generator<ZstdPiece> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let position = 0
  do {
    if (position + 4 > bytes.length) throw damaged()
    const start = view.getUint32(position, true)
    if ((start & 0xfffffff0) >>> 0 === skippableMagic) {
      if (position + 8 > bytes.length) throw damaged()
      position += 8 + view.getUint32(position + 4, true)
    } else if (start === magic) {
      const frame = walkFrame(bytes, position)
      yield* frame.pieces
      position = frame.end
    } else {
      throw damaged()
    }
  } while (position < bytes.length)
  if (position > bytes.length) throw damaged()
}

function walkFrame(bytes: Uint8Array, start: number): Frame {
  const { hasChecksum, blocks } = frameHeader(bytes, start)
  const pieces: ZstdPiece[] = []
  let position = blocks
  let isPacked = hasChecksum
  let mostBytes = 0
  for (let isLast = false; !isLast; ) {
    if (position + 3 > bytes.length) throw damaged()
    const header = byteAt(bytes, position) | (byteAt(bytes, position + 1) << 8) | (byteAt(bytes, position + 2) << 16)
    isLast = (header & 1) === 1
    const [type, size] = [(header >> 1) & 3, header >> 3]
    if (type === 3 || size > mostBlockBytes) throw damaged()
    position += 3
    const length = type === 1 ? 1 : size
    if (position + length > bytes.length) throw damaged()
    if (type === 0) pieces.push({ type: 'raw', bytes: bytes.subarray(position, position + size) })
    else if (type === 1) pieces.push({ type: 'repeated', byte: byteAt(bytes, position), length: size })
    else isPacked = true
    mostBytes += type === 2 ? mostBlockBytes : size
    position += length
  }
  const end = position + (hasChecksum ? 4 : 0)
  if (end > bytes.length) throw damaged()
  return { end, pieces: isPacked && mostBytes > 0 ? [{ type: 'packed', frame: bytes.subarray(start, end), mostBytes }] : pieces }
}

function frameHeader(bytes: Uint8Array, start: number): { hasChecksum: boolean; blocks: number } {
  const descriptor = byteAt(bytes, start + 4)
  // a reserved bit, and dictionaries, which Anki has none of
  if ((descriptor & 0b1011) !== 0) throw damaged()
  const isSingle = (descriptor & 0x20) !== 0
  const sizeFlag = descriptor >> 6
  const sizeBytes = sizeFlag === 0 ? (isSingle ? 1 : 0) : 2 ** sizeFlag
  return { hasChecksum: (descriptor & 4) !== 0, blocks: start + 5 + (isSingle ? 0 : 1) + sizeBytes }
}

function byteAt(bytes: Uint8Array, position: number): number {
  return bytes[position] ?? 0
}

/** The error for content that is no zstd. */
export function damaged(cause?: unknown): Error {
  return readError('corrupt-compression', 'Content that is no whole zstd frame, expected what Anki packs', cause)
}
