import type { MemberLimit } from './limits.js'
import { readError } from './read-error.js'
import { damaged, zstdPieces } from './zstd-walk.js'

// the decoder holds packed and unpacked bytes at once, in a memory that never shrinks
const mostFrameBytes = 2 ** 29

/** The content of zstd frames, piece by piece. Throws `PackageError` on damaged frames and on more bytes than `limit`. */
export async function* zstdContent(packed: Uint8Array, limit: MemberLimit, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0
  for (const piece of zstdPieces(packed)) {
    if (piece.type === 'packed' && piece.mostBytes > mostFrameBytes) throw tooLarge(name, `no more than ${mostFrameBytes} in one frame`)
    // raw and repeated blocks are known before they are made
    if (piece.type === 'repeated' && size + piece.length > limit.most) throw tooLarge(name, limit.expected)
    const bytes =
      piece.type === 'raw'
        ? piece.bytes
        : piece.type === 'repeated'
          ? new Uint8Array(piece.length).fill(piece.byte)
          : await decode(piece.frame, piece.mostBytes)
    size += bytes.length
    if (size > limit.most) throw tooLarge(name, limit.expected)
    yield bytes
  }
}

async function decode(frame: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  const { ZSTDDecoder } = await import('zstddec')
  const decoder = new ZSTDDecoder()
  await decoder.init()
  // of an error the decoder makes no bytes; a frame that may be empty does not get here
  const bytes = decoder.decode(frame, mostBytes)
  if (bytes.length === 0) throw damaged()
  return bytes
}

function tooLarge(name: string, expected: string): Error {
  return readError('too-large', `\`${name}\` unpacks to too many bytes, expected ${expected}`)
}
