import { sha256 } from '@noble/hashes/sha2.js'
import { refuse } from '../faults/expect.js'

// Anki's own guids have these characters: no quote and no backslash. Source: rslib/src/notes/mod.rs, `to_base_n`
const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~'

/**
 * A guid that depends on nothing but the given texts: give what makes a note that note, such as the word that is asked,
 * and never what may be corrected later. Texts are taken in NFC, so it does not matter how their accents are stored; all
 * else counts, be it a space or a byte-order mark. The guid of given texts never changes. Throws `TypeError` without
 * texts and on anything that is no text.
 */
export function guidOf(...texts: readonly [string, ...string[]]): string {
  const hash = sha256(new TextEncoder().encode(JSON.stringify(normalised(texts))))
  let number = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0)
  let guid = ''
  const base = BigInt(digits.length)
  while (number > 0n) {
    guid = digits.charAt(Number(number % base)) + guid
    number /= base
  }
  return guid
}

function normalised(texts: readonly unknown[]): string[] {
  if (texts.length === 0) throw new TypeError('No text for a guid, expected what makes the note that note')
  return texts.map((text, index) => {
    return typeof text === 'string' ? text.normalize('NFC') : refuse(`Text ${index + 1} for a guid`, text, 'text')
  })
}
