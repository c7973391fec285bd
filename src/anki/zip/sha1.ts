const words = new Int32Array(80)
const state = new Int32Array(5)
const initial = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)

/**
 * The first 32 bits of SHA-1 (RFC 3174), unsigned. A package has as many of them as notes, most over one or two blocks, and a general
 * implementation spends most of its time on making objects.
 */
export function sha1Start(bytes: Uint8Array): number {
  const { length } = bytes
  state.set(initial)
  // a one bit and eight bytes of length follow
  const blocks = (length + 9 + 63) >> 6
  for (let block = 0; block < blocks; block++) {
    for (let word = 0; word < 16; word++) words[word] = wordAt(bytes, block * 64 + word * 4, length)
    if (block === blocks - 1) {
      words[14] = Math.floor(length / 2 ** 29)
      words[15] = length << 3
    }
    addBlock()
  }
  return (state[0] ?? 0) >>> 0
}

function wordAt(bytes: Uint8Array, at: number, end: number): number {
  if (at + 3 < end) {
    return ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  }
  let word = 0
  for (let index = at; index < at + 4; index++) word = (word << 8) | (index < end ? (bytes[index] ?? 0) : index === end ? 0x80 : 0)
  return word
}

function addBlock(): void {
  for (let round = 16; round < 80; round++) {
    const word = (words[round - 3] ?? 0) ^ (words[round - 8] ?? 0) ^ (words[round - 14] ?? 0) ^ (words[round - 16] ?? 0)
    words[round] = (word << 1) | (word >>> 31)
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let round = 0
  // all in one function and a loop for each quarter: what is called or chosen in each round costs a third more until it is compiled
  for (; round < 20; round++) {
    const next = (((a << 5) | (a >>> 27)) + e + (words[round] ?? 0) + ((b & c) | (~b & d)) + 0x5a827999) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (; round < 40; round++) {
    const next = (((a << 5) | (a >>> 27)) + e + (words[round] ?? 0) + (b ^ c ^ d) + 0x6ed9eba1) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (; round < 60; round++) {
    const next = (((a << 5) | (a >>> 27)) + e + (words[round] ?? 0) + ((b & c) | (b & d) | (c & d)) - 0x70e44324) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  for (; round < 80; round++) {
    const next = (((a << 5) | (a >>> 27)) + e + (words[round] ?? 0) + (b ^ c ^ d) - 0x359d3e2a) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
}
