import { sha1 } from '@noble/hashes/legacy.js'
import { expect, test } from 'vitest'
import { nodeChecksums } from '../../src/anki/node-checksums.js'
import { portableChecksums } from '../../src/anki/zip/checksums.js'
import { sha1Start } from '../../src/anki/zip/sha1.js'

test('the first 32 bits of SHA-1 are those of a library, at every length', () => {
  for (const length of [...Array(200).keys(), 1000, 4096, 100_003]) {
    const bytes = new Uint8Array(length).map((_, index) => index * 31 + length)
    expect([length, sha1Start(bytes)]).toEqual([length, new DataView(sha1(bytes).buffer).getUint32(0)])
  }
})

test.each([
  ['by Node', nodeChecksums],
  ['anywhere', portableChecksums]
])('the checksums of Anki are met %s', (_, checksums) => {
  const sums = ['test', '今日', '[sound:foo.wav]', 'hello'].map(checksums.sha1Start)
  expect(sums).toEqual([2840236005, 1464653051, 685612576, 2868168221])
})

test('texts of any characters have the same checksum by Node as anywhere', () => {
  for (const text of [
    '',
    'é',
    'e\u0301',
    '😀',
    'a\u0000b',
    '\ufeff',
    'x'.repeat(100_000),
    ...Array.from({ length: 300 }, (_, n) => `Wörtchen ${n}`)
  ])
    expect([text, nodeChecksums.sha1Start(text)]).toEqual([text, portableChecksums.sha1Start(text)])
})
