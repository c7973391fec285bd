import { expect, test } from 'vitest'
import { type ByteSource, collect, PackageError, readPackage, writePackage } from '../../src/anki/index.js'
import { changed, created, good, packed } from './crafted.js'

const write = (container: 'legacy' | 'latest' = 'legacy') => collect(writePackage(good, { created, container }))
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => error
  )

test.each<[unknown, string]>([
  [{ limit: { members: 5 } }, 'Option `limit` unknown, did you mean `limits`?'],
  [5, '`options` is `5`, expected an object'],
  ['x', '`options` is the text `x`, expected an object'],
  [null, '`options` is `null`, expected an object'],
  [{ limits: 5 }, '`limits` is `5`, expected an object'],
  [{ limits: null }, '`limits` is `null`, expected an object']
])('Options of reading that can never be right are a TypeError that names them: %o', async (options, message) => {
  const error = await failure(Reflect.apply(readPackage, undefined, [await write(), options]))
  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toContain(message)
})

const source = (size: unknown) => ({ size, read: async () => new Uint8Array(0) }) as ByteSource
test.each<[string, unknown, string]>([
  ['a promise', Promise.resolve(), 'Package given as a Promise, expected bytes, a Blob or a ByteSource: `await` it first'],
  ['a URL', new URL('file:///a.apkg'), '`readPackageFile` of `build-deck/anki/node` takes a path or URL'],
  ['nothing', null, 'Package given as `null`'],
  ['a source without a size', source(undefined), '`size` of the ByteSource is `undefined`, expected whole bytes'],
  ['a source of a part of a byte', source(1.5), '`size` of the ByteSource is `1.5`'],
  ['a source of text', source('5'), '`size` of the ByteSource is the text `5`']
])('What is no package says what to give: %s', async (_, given, message) => {
  const error = await failure(Reflect.apply(readPackage, undefined, [given]))
  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toContain(message)
})

test.each(['legacy', 'latest'] as const)('A limit is told by its number and name: %s', async (container) => {
  const apkg = await write(container)
  const expected = /expected at most 1000, the limit `database`$/
  expect(await failure(readPackage(apkg, { limits: { database: 1000 } }))).toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(expected)
  })
  expect(await failure(readPackage(apkg, { limits: { members: 1 } }))).toMatchObject({
    message: expect.stringContaining('expected at most 1, the limit `members`')
  })
})

const without = (column: string, path: string) =>
  `UPDATE col SET ${column} = json_remove(${column}, '$."' || (SELECT key FROM json_each(${column}) LIMIT 1) || '"${path}')`
test.each([
  [without('models', '.id'), /^Note type `T`: `id` in the collection is missing/],
  [without('models', '.flds[1].name'), /^Note type `T`: field without a name: `name`/],
  [without('models', '.tmpls[0].qfmt'), /^Note type `T`: template `Card 1`: `qfmt`/],
  [without('decks', '.id'), /^Deck `.+`: `id`/],
  [without('dconf', '.name'), /^Preset of id 1: `name`/],
  ["UPDATE notes SET guid = x'0102'", /^Note \d+: `guid` holds bytes, expected text$/]
])('A fault says in what it is: %s', async (statement, message) => {
  const error = await failure(readPackage(await packed(await changed(statement))))
  expect(error).toBeInstanceOf(PackageError)
  expect(error).toMatchObject({ code: 'wrong-schema', message: expect.stringMatching(message) })
})
