import { bytesToHex } from '@noble/hashes/utils.js'
import type { MediaContent } from '../model/media-content.js'
import type { Checksums } from './checksums.js'

/** SHA-1 of a media file's bytes, in hexadecimal digits: what Anki tells media apart by. */
export async function mediaDigest({ content }: MediaContent, checksums: Checksums): Promise<string> {
  const hash = checksums.sha1()
  const opened = content instanceof Uint8Array ? content : content()
  if (opened instanceof Uint8Array) hash.update(opened)
  else for await (const piece of opened) hash.update(piece)
  return bytesToHex(hash.digest())
}
