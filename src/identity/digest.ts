import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

// RFC 4648 base32 in lower case.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** SHA-256 over the UTF-8 of a text. */
export function hash(text: string): Uint8Array {
  return sha256(utf8ToBytes(text))
}

/** First 80 bits of SHA-256 over the UTF-8 of a text, as 16 characters of lower-case base32. */
export function digest(text: string): string {
  const bytes = hash(text)
  let digits = ''
  for (let start = 0; start < 80; start += 5) {
    const index = start >> 3
    const pair = ((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)
    digits += alphabet[(pair >> (11 - (start & 7))) & 31]
  }
  return digits
}

/** The first bits of a hash as a number; at most 53. */
export function firstBits(bytes: Uint8Array, count: number): number {
  let value = 0
  for (let index = 0; index < Math.ceil(count / 8); index++) value = value * 256 + (bytes[index] ?? 0)
  return Math.floor(value / 2 ** (Math.ceil(count / 8) * 8 - count))
}
