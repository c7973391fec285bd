import { sha1 } from '@noble/hashes/legacy.js'
import { expect, test } from 'vitest'
import { sha1Start } from '../../src/anki/zip/sha1.js'

test('the first 32 bits of SHA-1 are those of a library, at every length', () => {
  for (const length of [...Array(200).keys(), 1000, 4096, 100_003]) {
    const bytes = new Uint8Array(length).map((_, index) => index * 31 + length)
    expect([length, sha1Start(bytes)]).toEqual([length, new DataView(sha1(bytes).buffer).getUint32(0)])
  }
})

test('the checksums of Anki are met', () => {
  const sums = ['test', '今日', '[sound:foo.wav]', 'hello'].map((text) => sha1Start(new TextEncoder().encode(text)))
  expect(sums).toEqual([2840236005, 1464653051, 685612576, 2868168221])
})
