import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collect, readPackage, writePackage } from '../../src/anki/index.js'
import { readPackageFile } from '../../src/anki/node.js'
import { changed, created, database, good } from './crafted.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('A collection by itself is read like one in a package, but for its media', async () => {
  const { media, ...expected } = await readPackage(await collect(writePackage(good, { created })))
  expect(media).toHaveLength(1)
  const bytes = await database()
  expect(await readPackage(bytes)).toEqual({ ...expected, media: [] })
  expect(await readPackage(new Blob([bytes.slice()]))).toEqual({ ...expected, media: [] })
  const path = join(folder, 'collection.anki2')
  await writeFile(path, bytes)
  expect(await readPackageFile(path)).toEqual({ ...expected, media: [] })
})

test('A collection by itself is held to the limit of databases', async () => {
  await expect(readPackage(await database(), { limits: { database: 5000 } })).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(/^Collection of \d+ bytes, expected at most 5000, the limit `database`$/)
  })
})

test('What is no collection of Anki is told as such', async () => {
  await expect(readPackage(await changed('DROP TABLE notes'))).rejects.toMatchObject({ code: 'wrong-schema' })
  await expect(readPackage((await database()).slice(0, 5000))).rejects.toMatchObject({ code: 'corrupt-database' })
  await expect(readPackage(new Uint8Array(10))).rejects.toMatchObject({ code: 'not-a-zip' })
})

test('A collection that is open, with changes beside it, is refused', async () => {
  const path = join(folder, 'collection.anki2')
  await writeFile(path, await database())
  await writeFile(`${path}-wal`, '')
  expect((await readPackageFile(path)).notes).toHaveLength(1)
  await writeFile(`${path}-wal`, 'changes')
  await expect(readPackageFile(path)).rejects.toMatchObject({
    code: 'collection-in-use',
    message: `\`${path}\`: Collection with changes in \`collection.anki2-wal\` that are not in it yet, expected one that no program has open: close Anki first`
  })
  const apkg = join(folder, 'a.apkg')
  await writeFile(apkg, await collect(writePackage(good, { created })))
  await writeFile(`${apkg}-wal`, 'no changes of a database')
  expect((await readPackageFile(apkg)).notes).toHaveLength(1)
})
