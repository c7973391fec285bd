import { mediaError } from '../model/media-content.js'
import { type Checksums, portableChecksums } from './checksums.js'
import { Gatherer } from './gathered.js'
import { directoryEnd, directoryEntry, localHeader, sizesAfter, type ZippedMember } from './zip-records.js'

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
  const pieces = new Gatherer()
  const zipped: ZippedMember[] = []
  let offset = 0
  for (const { name, media = name, content } of members) {
    const member = { name, offset, isKnown: content instanceof Uint8Array, crc32: 0, size: 0 }
    const opened = content instanceof Uint8Array ? content : content()
    const count = (piece: Uint8Array): void => {
      member.crc32 = crc32(piece, member.crc32)
      member.size += piece.length
    }
    if (member.isKnown && opened instanceof Uint8Array) count(opened)
    const header = localHeader(member)
    for (const ready of pieces.add(header)) yield ready
    if (opened instanceof Uint8Array) {
      if (!member.isKnown) count(opened)
      for (const ready of pieces.add(opened)) yield ready
    } else {
      for await (const piece of opened) {
        count(piece)
        if (member.size > mostBytes) throw mediaError('media-too-large', media, 'Larger than 4 GiB, which no Anki reads')
        for (const ready of pieces.add(piece)) yield ready
      }
    }
    offset += header.length + member.size
    if (!member.isKnown) {
      const sizes = sizesAfter(member)
      for (const ready of pieces.add(sizes)) yield ready
      offset += sizes.length
    }
    zipped.push(member)
  }
  let size = 0
  for (const member of zipped) {
    const entry = directoryEntry(member)
    for (const ready of pieces.add(entry)) yield ready
    size += entry.length
  }
  for (const ready of pieces.add(directoryEnd(zipped.length, offset, size))) yield ready
  yield* pieces.rest()
}
