import { sha256 } from '@noble/hashes/sha2.js'

// Anki's own guids have these characters: no quote and no backslash. Source: rslib/src/notes/mod.rs, `to_base_n`
const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~'

/**
 * A guid that depends on nothing but the given texts: give what makes a note that note, such as the word that is asked,
 * and never what may be corrected later.
 */
export function guidOf(...texts: readonly [string, ...string[]]): string {
  const hash = sha256(new TextEncoder().encode(JSON.stringify(texts)))
  let number = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0)
  let guid = ''
  const base = BigInt(digits.length)
  while (number > 0n) {
    guid = digits.charAt(Number(number % base)) + guid
    number /= base
  }
  return guid
}
