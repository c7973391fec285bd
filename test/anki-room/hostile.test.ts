import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { collect, type ReadLimits, readPackage, writePackage } from '../../src/anki/index.js'
import { crc32 } from '../../src/anki/zip/crc32.js'
import { zip } from '../../src/anki/zip/zip.js'
import { changed, created, database, good, packed, text } from './crafted.js'

async function codeOf(apkg: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<string> {
  try {
    const { media } = await readPackage(apkg, { limits })
    for (const file of media) if ('open' in file) await collect(file.open())
    return 'read'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

/** A zip of one deflated member that says of itself what it likes. */
function deflated(name: string, content: Uint8Array, said: { size?: number; crc32?: number } = {}): Uint8Array {
  const body = deflateRawSync(content)
  const entry = Buffer.alloc(46 + name.length)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(said.crc32 ?? crc32(content), 16)
  entry.writeUInt32LE(body.length, 20)
  entry.writeUInt32LE(said.size ?? content.length, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.write(name, 46, 'latin1')
  const local = Buffer.alloc(30 + name.length)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length + body.length, 16)
  return Buffer.concat([local, body, entry, end])
}

describe('A crafted package', () => {
  test.each(['../a.png', 'a/b.png', '..\\a.png', '..', '', '/etc/passwd'])('cannot name a file outside: %o', async (name) => {
    expect(await codeOf(await packed(await database(), JSON.stringify({ 0: name }), [text('x')]))).toBe('unsafe-media-name')
  })

  test('cannot unpack to more than is allowed, whatever it says of its size', async () => {
    const bomb = new Uint8Array(5_000_000)
    expect(await codeOf(deflated('collection.anki2', bomb), { database: 1_000_000 })).toBe('too-large')
    expect(await codeOf(deflated('collection.anki2', bomb, { size: 1000 }), { database: 1_000_000 })).toBe('corrupt-zip')
    expect(await codeOf(deflated('collection.anki2', bomb), { total: 1_000_000 })).toBe('too-large')
    const repeated = new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, ...Array(300).fill([2, 0, 16, 7]).flat(), 3, 0, 16, 7])
    const apkg = await collect(
      zip([
        { name: 'meta', content: Uint8Array.of(8, 3) },
        { name: 'collection.anki21b', content: repeated },
        { name: 'media', content: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, 1, 0, 0) }
      ])
    )
    expect(await codeOf(apkg, { database: 1_000_000 })).toBe('too-large')
    expect(await codeOf(await packed(await database(), '{}', Array(50).fill(text('x'))), { members: 20 })).toBe('too-large')
  })

  test('cannot hide behind a wrong checksum', async () => {
    expect(await codeOf(deflated('collection.anki2', await database(), { crc32: 1 }))).toBe('corrupt-zip')
  })

  test('cannot make SQLite work for ever', async () => {
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id'
    const view = await changed(
      'DROP TABLE notes',
      `CREATE VIEW notes AS ${endless}, '' AS guid, 1 AS mid, 1 AS mod, '' AS tags, '' AS flds FROM n`
    )
    expect(await codeOf(await packed(view))).toBe('wrong-schema')
    const generated = await changed(
      'DROP TABLE notes',
      'CREATE TABLE notes (id, guid, mid, mod, tags, flds AS (hex(zeroblob(100000000))))',
      "INSERT INTO notes VALUES (1, '', 1, 1, '')"
    )
    expect(await codeOf(await packed(generated))).toBe('wrong-schema')
  })

  test('is told from a package by what is missing or not as Anki writes it', async () => {
    expect(await codeOf(text('no zip at all'))).toBe('not-a-zip')
    expect(await codeOf(new Uint8Array(0))).toBe('not-a-zip')
    expect(await codeOf(await collect(zip([{ name: 'word/document.xml', content: text('<x/>') }])))).toBe('not-a-package')
    expect(await codeOf(await collect(zip([{ name: 'media', content: text('{}') }])))).toBe('missing-member')
    expect(await codeOf(await collect(zip([{ name: 'meta', content: Uint8Array.of(8, 9) }])))).toBe('unsupported-version')
    expect(await codeOf(await packed(text('no database')))).toBe('corrupt-database')
    expect(await codeOf(await packed(await changed('UPDATE col SET ver = 99')))).toBe('unsupported-schema')
    expect(await codeOf(await packed(await changed("UPDATE col SET models = '{'")))).toBe('bad-json')
    expect(await codeOf(await packed(await changed("UPDATE col SET models = '[]'")))).toBe('wrong-schema')
    expect(await codeOf(await packed(await changed("UPDATE notes SET flds = 'one field'")))).toBe('wrong-schema')
    expect(await codeOf(await packed(await changed('UPDATE notes SET mid = 5')))).toBe('wrong-schema')
    expect(await codeOf(await packed(await database(), '{"0": "a.png"}'))).toBe('missing-member')
    expect(await codeOf(await packed(await database(), '{"x": "a.png"}'))).toBe('bad-json')
    expect(await codeOf(await packed(await database()))).toBe('read')
  })

  test('is refused wherever it is cut off', async () => {
    const apkg = await collect(writePackage(good, { created }))
    for (let end = 0; end < apkg.length; end += 997) expect(await codeOf(apkg.subarray(0, end))).toBe('not-a-zip')
  })
})
