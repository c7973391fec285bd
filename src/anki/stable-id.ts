import { sha256 } from '@noble/hashes/sha2.js'

/** An id that looks like epoch milliseconds of 2017 to 2021 and depends on nothing but the text. */
export function stableId(text: string): number {
  const view = new DataView(sha256(new TextEncoder().encode(text)).buffer)
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
