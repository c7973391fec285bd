import { sha1 } from '@noble/hashes/legacy.js'

const encoder = new TextEncoder()

/** Anki's checksum of a note: the first 32 bits of SHA-1 over the text of its first field. Source: rslib/src/notes/mod.rs. */
export function checksum(text: string): number {
  return new DataView(sha1(encoder.encode(text)).buffer).getUint32(0)
}
