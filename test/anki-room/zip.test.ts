import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { collect } from '../../src/anki/model/collect.js'
import { toByteSource } from '../../src/anki/read/byte-source.js'
import { defaultLimits } from '../../src/anki/read/limits.js'
import { zipDirectory } from '../../src/anki/read/zip-directory.js'
import { crc32 } from '../../src/anki/zip/crc32.js'
import { zip } from '../../src/anki/zip/zip.js'
import { directoryEnd, directoryEntry } from '../../src/anki/zip/zip-records.js'

test('CRC-32 is that of the standard, at every length and in pieces', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  for (let length = 0; length < 40; length++) {
    const bytes = new Uint8Array(length).map((_, index) => index * 37)
    for (let cut = 0; cut <= length; cut++) expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes))
  }
})

test('another library reads the zip, its known and its streamed members', async () => {
  const bytes = await collect(
    zip([
      { name: 'known', content: new Uint8Array([1, 2, 3]) },
      {
        name: 'streamed',
        content: async function* () {
          yield new Uint8Array([4])
          yield new Uint8Array([5, 6])
        }
      },
      { name: 'empty', content: new Uint8Array(0) }
    ])
  )
  const read = await JSZip.loadAsync(bytes, { checkCRC32: true })
  const contents = await Promise.all(
    ['known', 'streamed', 'empty'].map(async (name) => [...((await read.file(name)?.async('uint8array')) ?? [])])
  )
  expect(contents).toEqual([[1, 2, 3], [4, 5, 6], []])
})

test('a directory beyond four gigabytes and 65,535 members is found by its ZIP64 end', async () => {
  const far = directoryEntry({ name: '7', offset: 5 * 2 ** 30, isKnown: true, crc32: 1, size: 9 })
  const start = 6 * 2 ** 30
  const tail = await collect(
    (async function* () {
      yield far
      yield directoryEnd(1, start, far.length)
    })()
  )
  const read = async (from: number, to: number) => {
    const bytes = new Uint8Array(to - from)
    bytes.set(tail.subarray(Math.max(0, from - start), Math.max(0, to - start)), Math.max(0, start - from))
    return bytes
  }
  const directory = await zipDirectory({ size: start + tail.length, read }, { ...defaultLimits, total: Number.POSITIVE_INFINITY })
  expect(directory.get('7')).toMatchObject({ offset: 5 * 2 ** 30, size: 9 })
  expect((await zipDirectory(toByteSource(await collect(zip(many(65_535)))), defaultLimits)).size).toBe(65_535)
})

function many(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: String(index), content: new Uint8Array(0) }))
}
