import { sha256 } from '../host/sha256.js'

// RFC 4648 base32 in lower case.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** SHA-256 over the UTF-8 of a text. */
export function hash(text: string): Uint8Array {
  const hex = sha256(text)
  return Uint8Array.from({ length: 32 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16))
}

/** First 80 bits of SHA-256 over the UTF-8 of a text, as 16 characters of lower-case base32. */
export function digest(text: string): string {
  const hex = sha256(text)
  // Forty bits are exact in a number, and eight digits.
  return toDigits(hex.slice(0, 10)) + toDigits(hex.slice(10, 20))
}

/** Eight digits of 40 bits. */
function toDigits(hex: string): string {
  let rest = Number.parseInt(hex, 16)
  let digits = ''
  for (let place = 0; place < 8; place++) {
    digits = alphabet[rest % 32] + digits
    rest = Math.floor(rest / 32)
  }
  return digits
}

/** The first bits of a hash as a number; at most 53. */
export function firstBits(bytes: Uint8Array, count: number): number {
  let value = 0
  for (let index = 0; index < Math.ceil(count / 8); index++) value = value * 256 + (bytes[index] ?? 0)
  return Math.floor(value / 2 ** (Math.ceil(count / 8) * 8 - count))
}
