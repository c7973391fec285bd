import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type ByteSource, collect, PackageError, readPackage, writePackage } from '../../src/anki/index.js'
import { withDatabase } from '../../src/anki/read/open-database.js'
import { latestMediaMap } from '../../src/anki/write/media-map.js'
import { zip } from '../../src/anki/zip/zip.js'
import { zstdFrame } from '../../src/anki/zip/zstd-frame.js'
import { changed, created, database, good, packed, text } from './crafted.js'

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing failed',
    (error: unknown) => (error instanceof Error ? error : new Error('no error', { cause: error }))
  )
}

const write = (container: 'legacy' | 'latest') => collect(writePackage(good, { created, container }))

/** A package of the newest container with one file, whose map says of it what is given. */
async function latest(name: string, content: Uint8Array, said: { size?: number; sha1?: Uint8Array } = {}): Promise<Uint8Array> {
  const sha1 = new Uint8Array(createHash('sha1').update(content).digest())
  const map = latestMediaMap([{ name, size: content.length, sha1, ...said }])
  const frame = (bytes: Uint8Array) => collect(zstdFrame([bytes]))
  return collect(
    zip([
      { name: 'meta', content: Uint8Array.of(8, 3) },
      { name: 'collection.anki21b', content: await frame(await database()) },
      { name: 'media', content: await frame(map) },
      { name: '0', content: await frame(content) }
    ])
  )
}

describe('A package is read', () => {
  test('from bytes of any kind and from a Blob, but not from a path', async () => {
    const apkg = await write('legacy')
    const expected = JSON.stringify(await readPackage(apkg))
    for (const source of [apkg.buffer, new DataView(apkg.buffer), new Blob([apkg]), new File([apkg], 'a.apkg')])
      expect(JSON.stringify(await readPackage(source))).toBe(expected)
    expect(await failure(readPackage('a.apkg' as never))).toMatchObject({
      name: 'TypeError',
      message: expect.stringMatching(/readPackageFile/)
    })
    for (const odd of [null, undefined, 5, {}, [1]]) expect(await failure(readPackage(odd as never))).toBeInstanceOf(TypeError)
  })

  test('with its source opened once a member and always closed', async () => {
    const apkg = await write('legacy')
    const log: string[] = []
    const read = async (start: number, end: number) => apkg.subarray(start, end)
    const source: ByteSource = {
      size: apkg.length,
      read,
      open: async () => {
        log.push('open')
        return { read, close: async () => void log.push('close') }
      }
    }
    const { media } = await readPackage(source)
    expect(log).toEqual(['open', 'close', 'open', 'close'])
    const [file] = media
    if (file && 'open' in file) for await (const _ of file.open()) break
    expect(log.slice(4)).toEqual(['open', 'close'])
  })

  test('but not where the source has become shorter', async () => {
    const apkg = await write('legacy')
    const source: ByteSource = { size: apkg.length, read: async (start, end) => apkg.subarray(start, Math.min(end, 1000)) }
    expect(await failure(readPackage(source))).toMatchObject({ code: 'corrupt-zip' })
  })

  test.each([
    [{ databse: 5 }, 'Limit `databse` unknown, did you mean `database`?'],
    [{ database: Number.NaN }, 'Limit `database` is `NaN`'],
    [{ total: '5' }, 'Limit `total` is the text `5`, expected a number'],
    [{ members: -1 }, 'Limit `members` is `-1`'],
    [{ mediaFile: null }, 'Limit `mediaFile` is `null`']
  ])('with limits that are limits: not %o', async (limits, message) => {
    const error = await failure(readPackage(await write('legacy'), { limits: limits as never }))
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(message)
  })

  test('with the default for a limit that is undefined', async () => {
    const apkg = await write('legacy')
    expect((await readPackage(apkg, { limits: { database: undefined, members: Number.POSITIVE_INFINITY } as never })).notes.length).toBe(1)
    expect((await readPackage(apkg, { limits: undefined } as never)).notes.length).toBe(1)
  })
})

test('A U+FEFF at the start of a text is kept, in the written bytes too', async () => {
  const marked = (value: string) => `\ufeff${value}`
  const apkg = await packed(
    await changed(
      `UPDATE notes SET guid = '${marked('g')}', tags = '${marked('t')} u', flds = '${marked('one')}' || char(31) || '${marked('two')}'`,
      `UPDATE cards SET data = '${marked('{}')}'`
    )
  )
  const contents = await readPackage(apkg)
  const [note] = contents.notes
  expect(note).toMatchObject({
    guid: marked('g'),
    tags: [marked('t'), 'u'],
    fields: { Front: marked('one'), Back: marked('two') },
    cards: { 0: { scheduling: { data: marked('{}') } } }
  })
  const again = await readPackage(await collect(writePackage(contents, { created, faithful: true })))
  expect(again.notes).toEqual(contents.notes)
})

test('Bytes that are no UTF-8 are read as replacement characters, and a NUL as it is', async () => {
  const apkg = await packed(await changed(`UPDATE notes SET flds = CAST(x'61ff621f6300640065' AS TEXT)`))
  expect((await readPackage(apkg)).notes[0]?.fields).toEqual({ Front: 'a\ufffdb', Back: 'c\0d\0e' })
})

test.each([
  ["UPDATE notes SET flds = 'one field'", 'wrong-schema', /^Note \d+ of guid `a` with 1 fields, expected 2$/],
  ['UPDATE notes SET mid = 5', 'wrong-schema', /^Note \d+ of guid `a` with note type 5, which is not there$/],
  ["UPDATE notes SET tags = x'01'", 'wrong-schema', /^Note \d+ of guid `a`: `tags` holds bytes, expected text$/],
  ['UPDATE notes SET mod = 1.5', 'wrong-schema', /^Note \d+ of guid `a`: `mod` holds the number 1.5, expected an integer$/],
  ["UPDATE cards SET ivl = 'x'", 'wrong-schema', /^Card \d+ of note \d+: `ivl` holds text, expected an integer$/],
  ['UPDATE cards SET type = 9', 'wrong-schema', /^Card \d+ of note \d+: `type` is 9, which Anki does not know$/],
  ['UPDATE cards SET ord = -1', 'wrong-schema', /^Card \d+ of note \d+: `ord` is -1, expected a number from 0 to 65535$/],
  [
    "INSERT INTO revlog VALUES (7, 8, -1, 'x', 1, 1, 1, 1, 1)",
    'wrong-schema',
    /^Review 7 of card 8: `ease` holds text, expected an integer$/
  ],
  [
    `UPDATE col SET conf = '{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}'`,
    'bad-json',
    /^`conf` in the collection is JSON of more than 100/
  ],
  [`UPDATE col SET decks = '${'['.repeat(5000)}${']'.repeat(5000)}'`, 'bad-json', /^`decks` in the collection is JSON of more than 100/]
])('A fault says where it is: %s', async (statement, code, message) => {
  const error = await failure(readPackage(await packed(await changed(statement))))
  expect(error).toMatchObject({ code })
  expect(error instanceof Error && error.message).toMatch(message)
})

test('JSON as deep as Anki reads it comes back', async () => {
  const deep = `${'['.repeat(98)}${']'.repeat(98)}`
  const contents = await readPackage(await packed(await changed(`UPDATE col SET conf = '{"a": ${deep}}'`)))
  const again = await readPackage(await collect(writePackage(contents, { created, faithful: true })))
  expect(again.configuration).toEqual({ a: JSON.parse(deep) })
})

test.each<[string, 1 | 2 | undefined]>([
  ['{}', 1],
  ['{"schedVer": 1}', 1],
  ['{"schedVer": null}', 1],
  ['{"schedVer": 3}', 1],
  ['{"schedVer": 2}', undefined]
])('A configuration %s is read as Anki reads it, and so written again: scheduler %s', async (configuration, version) => {
  const contents = await readPackage(await packed(await changed(`UPDATE col SET conf = '${configuration}'`)))
  expect([contents.schedulerVersion, contents.configuration]).toEqual([version, undefined])
  const again = await readPackage(await collect(writePackage(contents, { created, faithful: true })))
  expect(again.schedulerVersion).toBe(version)
})

test("What a reader's own code throws is not told as a damaged database", async () => {
  const mistake = new RangeError('a mistake in the program')
  const use = (): never => {
    throw mistake
  }
  expect(await failure(withDatabase(await database(), use))).toBe(mistake)
})

describe('Media of a package that is read', () => {
  test.each(['[]', '5', '"a"', 'null', '[["0", "a.png"]]'])('are named by a map: %s', async (map) => {
    const error = await failure(readPackage(await packed(await database(), map)))
    expect(error).toMatchObject({ code: 'bad-json', message: '`media` that is no map from numbers to names' })
  })

  test.each([
    ['C:evil.mp3', 'Cevil.mp3'],
    ['nul', 'nul_'],
    ['CON.png', 'CON_.png'],
    ['a\r\nb.png', 'ab.png'],
    ['a?.png', 'a.png'],
    ['a.', 'a._'],
    ['\ufeffa.png', '\ufeffa.png'],
    ['a\u0308.png', 'ä.png']
  ])('have the names that every system can hold: %o', async (given, name) => {
    const legacy = await readPackage(await packed(await database(), JSON.stringify({ 0: given }), [text('x')]))
    expect(legacy.media.map((file) => file.name)).toEqual([name])
    expect((await readPackage(await latest(given, text('x')))).media.map((file) => file.name)).toEqual([name])
  })

  test.each(['?', ':', '"'])('are refused where nothing would be left of the name: %o', async (name) => {
    const apkg = await packed(await database(), JSON.stringify({ 0: name }), [text('x')])
    expect(await failure(readPackage(apkg))).toMatchObject({ code: 'unsafe-media-name' })
  })

  test.each(['legacy', 'latest'] as const)('have their size: %s', async (container) => {
    expect((await readPackage(await write(container))).media).toMatchObject([{ name: 'a.png', size: 100 }])
  })

  test.each([
    ['size', { size: 4 }],
    ['checksum', { sha1: new Uint8Array(20) }]
  ])('are held to the %s in the map', async (_, said) => {
    const contents = await readPackage(await latest('a.png', text('xyz'), said))
    const [file] = contents.media
    const error = await failure(file && 'open' in file ? collect(file.open()) : Promise.resolve())
    expect(error).toMatchObject({ code: 'corrupt-media', message: expect.stringMatching(/^Media file `a.png` damaged/) })
    const written = await failure(collect(writePackage(contents, { created })))
    expect(written).toBeInstanceOf(PackageError)
    expect(written).toMatchObject({ code: 'corrupt-media' })
  })

  test('are told by their names where they are damaged or missing', async () => {
    const apkg = await packed(await database(), '{"0": "a.png", "1": "b.png"}', [text('the only one')])
    const at = Buffer.from(apkg).indexOf('the only one')
    apkg[at] = 0
    const errors = (await readPackage(apkg)).media.map((file) => failure('open' in file ? collect(file.open()) : Promise.resolve()))
    expect(await Promise.all(errors)).toMatchObject([
      { code: 'corrupt-zip', message: expect.stringMatching(/^`a.png` damaged/) },
      { code: 'missing-member', message: '`b.png` missing from the package, expected as its member `1`' }
    ])
  })
})
