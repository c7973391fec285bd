import { sha1 } from '@noble/hashes/legacy.js'
import { crc32 } from './crc32.js'
import { sha1Start } from './sha1.js'

/** A hash that bytes are added to. */
export interface Hash {
  update(bytes: Uint8Array): unknown
  digest(): Uint8Array
}

/** What makes the checksums of packages: the portable ones run anywhere, Node has its own of ten times their speed. */
export interface Checksums {
  /** CRC-32 of bytes, going on from that of the bytes before. */
  crc32(bytes: Uint8Array, before?: number): number
  /** A new SHA-1, of 20 bytes. */
  sha1(): Hash
  /** The first 32 bits of the SHA-1 of a text in UTF-8, unsigned. */
  sha1Start(text: string): number
}

const encoder = new TextEncoder()

export const portableChecksums: Checksums = {
  crc32,
  sha1: () => sha1.create(),
  sha1Start: (text) => sha1Start(encoder.encode(text))
}
