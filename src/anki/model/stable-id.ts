import { sha256 } from '@noble/hashes/sha2.js'

/**
 * An id for a note type, a field, a template or a preset that depends on nothing but a text, which is taken in NFC; the id
 * of a given text never changes. Anki matches note types by id alone, so the text should be one that nobody else uses,
 * such as `example.org/German words`. It looks like epoch milliseconds of 2017 to 2021. Throws `TypeError` on an empty
 * text and on what is no text.
 */
export function stableId(text: string): number {
  if (typeof text !== 'string' || text === '')
    throw new TypeError(`Text for an id is \`${String(text)}\`, expected a string that is not empty`)
  const view = new DataView(sha256(new TextEncoder().encode(text.normalize('NFC'))).buffer)
  // the first 37 bits: the ids stay below those of today
  return 1_500_000_000_000 + view.getUint32(0) * 32 + (view.getUint8(4) >> 3)
}

/** The given id, or the next one that is not taken; takes it. */
export function freeId(id: number, taken: Set<number>): number {
  let free = id
  while (taken.has(free)) free++
  taken.add(free)
  return free
}
