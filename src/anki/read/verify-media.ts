import type { Checksums } from '../zip/checksums.js'
import { readError } from './read-error.js'

/** What a package says of a media file's bytes. */
export interface DeclaredMedia {
  readonly size: number
  readonly sha1: Uint8Array
}

/** A stream that ends in a `PackageError` where its bytes are not what the package says of them. */
export async function* verifyMedia(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  declared: DeclaredMedia,
  checksums: Checksums
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = checksums.sha1()
  let size = 0
  for await (const piece of stream) {
    hash.update(piece)
    size += piece.length
    yield piece
  }
  const sum = hash.digest()
  if (size !== declared.size || sum.some((byte, index) => byte !== declared.sha1[index]))
    throw readError('corrupt-media', `Media file \`${name}\` damaged: its size or checksum is not what the package says`)
}
