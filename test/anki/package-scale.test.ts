import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type AnkiPackage, basic, collect, defineNote, type MediaFile, readPackage, writePackage } from '../../src/anki/index.js'
import { readPackageFile } from '../../src/anki/node.js'
import { nodeChecksums } from '../../src/anki/node-checksums.js'
import { packageBytes } from '../../src/anki/write/write-package.js'
import { portableChecksums } from '../../src/anki/zip/checksums.js'
import { describeWithAnki } from './anki.js'

const created = new Date('2025-01-01T00:00:00Z')
const noteType = basic({ id: 1_520_000_000_001, name: 'Scale', modified: 1 })
const megabytes = Number(process.env['MEDIA_MEGABYTES'] ?? 2000)

function showing(media: readonly MediaFile[], names: readonly string[]): AnkiPackage {
  const fields = { Front: names.map((name) => `<img src="${name}">`).join('') }
  return {
    decks: [{ name: 'Scale' }],
    noteTypes: [noteType],
    notes: [defineNote(noteType, { guid: 'a', deck: 'Scale', modified: 1, fields })],
    media
  }
}

describeWithAnki('A package of 66,000 media files', (anki) => {
  test('has them all, before and after the number that a plain zip can count', async () => {
    const media = Array.from({ length: 66_000 }, (_, index) => ({ name: `${index}.png`, data: new TextEncoder().encode(`file ${index}`) }))
    const apkg = await collect(writePackage(showing(media, ['0.png', '65533.png', '65534.png', '65535.png', '65999.png']), { created }))
    const collection = await anki.open()
    expect((await collection.importPackage(apkg)).new).toBe(1)
    expect(Object.keys((await collection.dump()).media).sort()).toEqual(['0.png', '65533.png', '65534.png', '65535.png', '65999.png'])
    expect((await collection.checkMedia()).count).toBe(0)
    const again = (await readPackage(apkg)).media
    expect(again.length).toBe(66_000)
    const last = again[65_999]
    expect(last && 'open' in last && new TextDecoder().decode(await collect(last.open()))).toBe('file 65999')
  }, 120_000)
})

// As pages have it, and as the command does: the SHA-1 of a `latest` package takes ten seconds without Node's.
test.each([
  ['legacy', portableChecksums],
  ['latest', nodeChecksums]
] as const)(
  'Two gigabytes of media take less than 300 MB of memory: %s',
  async (container, checksums) => {
    const piece = new Uint8Array(1e6).fill(9)
    const media = Array.from(
      { length: megabytes / 100 },
      (_, index): MediaFile => ({
        name: `${index}.mp4`,
        size: 1e8,
        open: async function* () {
          for (let part = 0; part < 100; part++) yield piece
        }
      })
    )
    const names = media.map(({ name }) => name)
    const folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = await open(join(folder, 'large.apkg'), 'w')
    const before = process.memoryUsage().rss
    let most = 0
    let bytes = 0
    for await (const part of packageBytes(showing(media, names), { created, container }, checksums)) {
      bytes += part.length
      most = Math.max(most, process.memoryUsage().rss)
      await file.writeFile(part)
    }
    await file.close()
    expect(bytes).toBeGreaterThan(megabytes * 1e6)
    expect((most - before) / 1e6).toBeLessThan(300)
    const last = (await readPackageFile(join(folder, 'large.apkg'))).media.at(-1)
    let read = 0
    if (last && 'open' in last) for await (const part of last.open()) read += part.length
    expect(read).toBe(1e8)
  },
  300_000
)
