import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { collect } from '../../src/anki/model/collect.js'
import { zstdContent } from '../../src/anki/read/zstd-content.js'
import { zstdFrame } from '../../src/anki/zip/zstd-frame.js'

const read = (packed: Uint8Array, limit = 1e9) => collect(zstdContent(packed, { most: limit, expected: `at most ${limit}` }, 'x'))

test.each([0, 1, 131_071, 131_072, 131_073, 400_000])('a frame of %i raw bytes comes back', async (length) => {
  const bytes = new Uint8Array(length).map((_, index) => index * 7)
  const whole = await collect(zstdFrame([bytes]))
  const parts = await collect(zstdFrame([bytes.subarray(0, 5), bytes.subarray(5, 99_999), bytes.subarray(99_999)]))
  expect(parts).toEqual(whole)
  expect(await read(whole)).toEqual(bytes)
})

test('real zstd comes back, several frames too', async () => {
  const bytes = new TextEncoder().encode('the heart has four chambers '.repeat(20_000))
  const packed = new Uint8Array(execFileSync('zstd', ['-c', '-q'], { input: bytes, maxBuffer: 1e8 }))
  expect(await read(packed)).toEqual(bytes)
  const both = await read(
    await collect(
      (async function* () {
        yield packed
        yield packed
      })()
    )
  )
  expect(both.length).toBe(bytes.length * 2)
  await expect(read(packed, 1000)).rejects.toMatchObject({ code: 'too-large' })
  for (let cut = 1; cut < packed.length; cut += 13)
    await expect(read(packed.subarray(0, cut))).rejects.toMatchObject({ code: 'corrupt-compression' })
})
