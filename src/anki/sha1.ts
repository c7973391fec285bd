const words = new Int32Array(80)
const state = new Int32Array(5)

/**
 * The first 32 bits of SHA-1 (RFC 3174), unsigned. A package has as many of them as notes, most over one or two blocks,
 * and a general implementation spends most of its time on making objects.
 */
export function sha1Start(bytes: Uint8Array): number {
  state.set([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0])
  // a one bit and eight bytes of length follow
  const blocks = (bytes.length + 9 + 63) >> 6
  for (let block = 0; block < blocks; block++) {
    for (let word = 0; word < 16; word++) words[word] = wordAt(bytes, block * 64 + word * 4)
    if (block === blocks - 1) {
      words[14] = Math.floor(bytes.length / 2 ** 29)
      words[15] = bytes.length << 3
    }
    addBlock()
  }
  return (state[0] ?? 0) >>> 0
}

function wordAt(bytes: Uint8Array, at: number): number {
  if (at + 3 < bytes.length) {
    return ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  }
  let word = 0
  for (let index = at; index < at + 4; index++)
    word = (word << 8) | (index < bytes.length ? (bytes[index] ?? 0) : index === bytes.length ? 0x80 : 0)
  return word
}

function addBlock(): void {
  for (let round = 16; round < 80; round++) {
    const word = (words[round - 3] ?? 0) ^ (words[round - 8] ?? 0) ^ (words[round - 14] ?? 0) ^ (words[round - 16] ?? 0)
    words[round] = (word << 1) | (word >>> 31)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let round = 0; round < 80; round++) {
    const mixed =
      round < 20
        ? ((b & c) | (~b & d)) + 0x5a827999
        : round < 40
          ? (b ^ c ^ d) + 0x6ed9eba1
          : round < 60
            ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
            : (b ^ c ^ d) + 0xca62c1d6
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[round] ?? 0)) | 0
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
