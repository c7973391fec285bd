import { mediaError } from '../model/media-content.js'
import { type Checksums, portableChecksums } from './checksums.js'
import { ZipPieces } from './zip-pieces.js'

/** One file in a package. */
export interface ZipMember {
  readonly name: string
  /** Name of the media file that it is, for messages (default: `name`). */
  readonly media?: string
  /** Bytes that are there already, or what gives them in their turn. */
  readonly content: Uint8Array | (() => Uint8Array | AsyncIterable<Uint8Array>)
}

// sizes are 32 bits; no Anki reads a larger file
const mostBytes = 2 ** 32 - 2

/**
 * A zip of stored members in pieces, ZIP64 where it needs to be: the same members give the same bytes. No member is opened
 * before its turn, and none is held in memory, but small ones are given together. What is in memory has its size before it, as the
 * simplest readers want it.
 */
export async function* zip(
  members: readonly ZipMember[],
  { crc32 }: Checksums = portableChecksums
): AsyncGenerator<Uint8Array, void, undefined> {
  const written = new ZipPieces(crc32)
  for (const member of members) {
    const { content } = member
    const opened = content instanceof Uint8Array ? content : content()
    if (opened instanceof Uint8Array) written.addWhole(member.name, opened, opened === content)
    else {
      written.begin(member.name)
      for await (const piece of opened) {
        written.add(piece)
        if (written.memberSize > mostBytes)
          throw mediaError('media-too-large', member.media ?? member.name, 'Larger than 4 GiB, which no Anki reads')
        for (const ready of written.ready()) yield ready
      }
      written.end()
    }
    for (const ready of written.ready()) yield ready
  }
  written.addDirectory()
  yield* written.rest()
}
