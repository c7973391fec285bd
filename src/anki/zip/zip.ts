import { mediaError } from '../model/media-content.js'
import { type Checksums, portableChecksums } from './checksums.js'
import { directoryEnd, directoryEntry, localHeader, sizesAfter, type ZippedMember } from './zip-records.js'

/** One file in a package. */
export interface ZipMember {
  readonly name: string
  /** Name of the media file that it is, for messages (default: `name`). */
  readonly media?: string
  readonly content: Uint8Array | (() => AsyncIterable<Uint8Array>)
}

// sizes are 32 bits; no Anki reads a larger file
const mostBytes = 2 ** 32 - 2

/**
 * A zip of stored members in pieces, ZIP64 where it needs to be: the same members give the same bytes. No member is opened
 * before its turn, and none is held in memory. What is in memory has its size before it, as the simplest readers want it.
 */
export async function* zip(
  members: readonly ZipMember[],
  { crc32 }: Checksums = portableChecksums
): AsyncGenerator<Uint8Array, void, undefined> {
  const zipped: ZippedMember[] = []
  let offset = 0
  for (const { name, media = name, content } of members) {
    const isKnown = content instanceof Uint8Array
    let member: ZippedMember = { name, offset, isKnown, crc32: isKnown ? crc32(content) : 0, size: isKnown ? content.length : 0 }
    const header = localHeader(member)
    yield header
    offset += header.length
    if (isKnown) {
      yield content
    } else {
      for await (const piece of content()) {
        member = { ...member, crc32: crc32(piece, member.crc32), size: member.size + piece.length }
        if (member.size > mostBytes) throw mediaError('media-too-large', media, 'Larger than 4 GiB, which no Anki reads')
        yield piece
      }
      const sizes = sizesAfter(member)
      yield sizes
      offset += sizes.length
    }
    offset += member.size
    zipped.push(member)
  }
  let size = 0
  for (const member of zipped) {
    const entry = directoryEntry(member)
    yield entry
    size += entry.length
  }
  yield directoryEnd(zipped.length, offset, size)
}
