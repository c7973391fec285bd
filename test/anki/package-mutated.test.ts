import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect, PackageError, readPackage, writePackage } from '../../src/anki/index.js'
import { toByteSource } from '../../src/anki/read/byte-source.js'
import { defaultLimits } from '../../src/anki/read/limits.js'
import { openMembers } from '../../src/anki/read/members.js'
import { zip } from '../../src/anki/zip/zip.js'
import { zstdFrame } from '../../src/anki/zip/zstd-frame.js'
import { shareOf } from '../share.js'
import { describeWithAnki } from './anki.js'
import { changeDatabase, createRandom, mutateBytes, mutateJson, mutatePages, type Random } from './mutate.js'
import { everything } from './package-features.js'

const created = new Date('2025-01-01T00:00:00Z')
const each = Number(process.env['MUTATIONS'] ?? Math.round(2000 / shareOf(3)))
// what a reader of a hundred kilobytes may take at most, in bytes and milliseconds
const mostMemory = 1.5e9
const mostTime = 5000

/** The unpacked members of a package that is to be mutated. */
interface Parts {
  readonly database: Uint8Array
  readonly media: Uint8Array
  readonly files: readonly Uint8Array[]
}

async function partsOf(apkg: Uint8Array): Promise<Parts> {
  const members = await openMembers(toByteSource(apkg), defaultLimits)
  const files: Uint8Array[] = []
  for (let index = 0; members.has(String(index)); index++) files.push(await members.bytes(String(index), 'mediaFile'))
  return { database: await members.bytes(members.database, 'database'), media: await members.bytes('media', 'mediaMap'), files }
}

const legacy = ({ database, media, files }: Parts) =>
  collect(
    zip([
      { name: 'collection.anki2', content: database },
      { name: 'media', content: media },
      ...files.map((content, index) => ({ name: String(index), content }))
    ])
  )
const frame = (content: Uint8Array) => collect(zstdFrame([content]))
const latest = async (parts: Parts, pack: (content: Uint8Array) => Promise<Uint8Array> = frame) =>
  collect(
    zip([
      { name: 'meta', content: Uint8Array.of(8, 3) },
      { name: 'collection.anki21b', content: await pack(parts.database) },
      { name: 'media', content: await frame(parts.media) },
      ...(await Promise.all(parts.files.map(frame))).map((content, index) => ({ name: String(index), content }))
    ])
  )

/** Reads a package and all its media, and tells the outcome: `read`, or the error's code. */
async function outcome(apkg: Uint8Array): Promise<string> {
  const start = performance.now()
  try {
    const { media } = await readPackage(apkg)
    for (const file of media) if ('open' in file) for await (const piece of file.open()) expect(piece).toBeInstanceOf(Uint8Array)
    return 'read'
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    return error.code
  } finally {
    expect(performance.now() - start).toBeLessThan(mostTime)
  }
}

describeWithAnki(
  'A mutated package',
  (anki) => {
    let folder = ''
    let schema11: Parts
    let schema18: Parts
    let packed: Uint8Array
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
      const apkg = await collect(writePackage(everything, { created }))
      schema11 = await partsOf(apkg)
      const collection = await anki.open()
      await collection.importPackage(apkg)
      await collection.exportPackage(join(folder, 'latest.apkg'), { legacy: false, withScheduling: true, withPresets: true })
      packed = await readFile(join(folder, 'latest.apkg'))
      schema18 = await partsOf(packed)
    })
    afterAll(() => rm(folder, { recursive: true }))

    /** Mutates so many times and prints the outcomes; none may be anything but a package or a `PackageError`. */
    async function mutations(
      layer: string,
      beyond: readonly string[],
      make: (random: Random, index: number) => Promise<Uint8Array>
    ): Promise<void> {
      const counts = new Map<string, number>()
      const random = createRandom(layer.length * 7919)
      const before = process.memoryUsage().rss
      for (let index = 0; index < each; index++) {
        const found = await outcome(await make(random, index))
        counts.set(found, (counts.get(found) ?? 0) + 1)
      }
      const reached = [...counts].filter(([code]) => !beyond.includes(code)).reduce((sum, [, count]) => sum + count, 0)
      const codes = [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`)
      process.stdout.write(`${layer}: ${reached} of ${each} reached it; ${codes.join(', ')}\n`)
      expect(process.memoryUsage().rss - before).toBeLessThan(mostMemory)
      expect(counts.size).toBeGreaterThan(1)
      expect(reached).toBeGreaterThanOrEqual(each * 0.9)
    }

    const zipCodes = ['not-a-zip', 'corrupt-zip', 'not-a-package', 'missing-member']
    const databaseCodes = [...zipCodes, 'corrupt-compression', 'corrupt-database']

    test(
      'in the pages of its database',
      () =>
        mutations('SQLite pages', zipCodes, async (random, index) => {
          const parts = index % 2 === 0 ? schema11 : schema18
          const mutated = { ...parts, database: mutatePages(parts.database, random) }
          return parts === schema11 ? legacy(mutated) : latest(mutated)
        }),
      300_000
    )

    test(
      'in the JSON columns of its database',
      () =>
        mutations('JSON columns', databaseCodes, async (random) => {
          const column = ['models', 'decks', 'dconf', 'conf'][random(4)] ?? 'models'
          const database = await changeDatabase(schema11.database, (opened) => {
            const text = String(opened.exec(`SELECT ${column} FROM col`)[0]?.values[0]?.[0])
            opened.run(`UPDATE col SET ${column} = ?`, [mutateJson(text, random)])
          })
          return legacy({ ...schema11, database })
        }),
      300_000
    )

    test(
      'in the protobuf messages of its database',
      () =>
        mutations('protobuf', databaseCodes, async (random) => {
          const places = [
            'notetypes.config',
            'fields.config',
            'templates.config',
            'decks.common',
            'decks.kind',
            'deck_config.config',
            'config.val'
          ]
          const [table = '', column = ''] = (places[random(places.length)] ?? '').split('.')
          const database = await changeDatabase(schema18.database, (opened) => {
            const rows = opened.exec(`SELECT hex(${column}) FROM ${table}`)[0]?.values ?? []
            const hex = String(rows[random(rows.length)]?.[0])
            const mutated = Buffer.from(mutateBytes(Buffer.from(hex, 'hex'), random)).toString('hex')
            opened.run(`UPDATE ${table} SET ${column} = x'${mutated}' WHERE hex(${column}) = '${hex}'`)
          })
          return latest({ ...schema18, database })
        }),
      300_000
    )

    test(
      'in its media map',
      () =>
        mutations(
          'media map',
          zipCodes.filter((code) => code !== 'missing-member'),
          async (random, index) => {
            if (index % 2 === 0) return latest({ ...schema18, media: mutateBytes(schema18.media, random) })
            const media = new TextEncoder().encode(mutateJson(new TextDecoder().decode(schema11.media), random))
            return legacy({ ...schema11, media })
          }
        ),
      300_000
    )

    test(
      'in its packed bytes',
      () =>
        mutations('zstd', zipCodes, async (random) => {
          const source = toByteSource(packed)
          const entry = await readEntry(packed, 'collection.anki21b')
          const frameBytes = await source.read(entry.start, entry.end)
          return latest(schema18, async () => mutateBytes(frameBytes, random))
        }),
      300_000
    )

    test('in its zip directory', async () => {
      const apkg = await legacy(schema11)
      const directory = Buffer.from(apkg).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
      await mutations('zip directory', [], async (random) => {
        const mutated = mutateBytes(apkg.subarray(directory), random)
        return Buffer.concat([apkg.subarray(0, directory), mutated])
      })
    }, 300_000)
  },
  ['26.9.3']
)

/** Where a stored member's bytes are. */
async function readEntry(apkg: Uint8Array, name: string): Promise<{ start: number; end: number }> {
  const { zipDirectory } = await import('../../src/anki/read/zip-directory.js')
  const entry = (await zipDirectory(toByteSource(apkg), defaultLimits)).get(name)
  if (!entry) throw new Error(`no ${name}`)
  const view = new DataView(apkg.buffer, apkg.byteOffset)
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  return { start, end: start + entry.packedSize }
}
