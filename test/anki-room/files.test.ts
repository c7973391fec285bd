import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AnkiPackage, collect, PackageError, readPackage, writePackage } from '../../src/anki/index.js'
import { fileMedia, readPackageFile, writePackageFile } from '../../src/anki/node.js'
import { created, good } from './crafted.js'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('nothing failed'),
    (error: unknown) => (error instanceof Error ? error : new Error('no error'))
  )
const withMedia = async (path: string | URL): Promise<AnkiPackage> => ({ ...good, media: [await fileMedia(path, 'a.png')] })
const expected = () => collect(writePackage(good, { created }))

describe('A package file', () => {
  test('is written and read under a path and under a URL', async () => {
    for (const path of [at('a.apkg'), pathToFileURL(at('b c.apkg'))]) {
      await writePackageFile(path, good, { created })
      expect(Buffer.compare(await readFile(path), await expected())).toBe(0)
      expect((await readPackageFile(path)).notes.length).toBe(1)
    }
    expect((await readdir(folder)).sort()).toEqual(['a.apkg', 'b c.apkg'])
    expect(await failure(readPackageFile(new URL('https://example.org/a.apkg')))).toBeInstanceOf(TypeError)
  })

  test('is whole when several are written to one path at once', async () => {
    const path = at('a.apkg')
    const large = { ...good, media: [{ name: 'a.png', data: new Uint8Array(3_000_000).fill(1) }] }
    await Promise.all([good, large, good, large].map((contents) => writePackageFile(path, contents, { created })))
    expect([(await expected()).length, (await collect(writePackage(large, { created }))).length]).toContain((await stat(path)).size)
    const [file] = (await readPackageFile(path)).media
    expect(file && 'open' in file && (await collect(file.open())).length).toBe(file && 'open' in file ? file.size : 0)
    expect(await readdir(folder)).toEqual(['a.apkg'])
  })

  test('may have the longest name that there is', async () => {
    const name = `${'a'.repeat(250)}.apkg`
    await writePackageFile(at(name), good, { created })
    expect(await readdir(folder)).toEqual([name])
  })

  test('stays as it was where a medium fails, with nothing beside it', async () => {
    await writeFile(at('a.apkg'), 'older')
    const open = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10)
      throw new Error('the disk is gone')
    }
    const error = await failure(writePackageFile(at('a.apkg'), { ...good, media: [{ name: 'a.png', open }] }, { created }))
    expect(error).toMatchObject({ code: 'media-unreadable' })
    expect(await readdir(folder)).toEqual(['a.apkg'])
    expect(await readFile(at('a.apkg'), 'utf8')).toBe('older')
  })

  test('is written through a symbolic link, also where nothing is yet, and keeps its mode', async () => {
    await mkdir(at('real'))
    await writeFile(at('real/a.apkg'), 'older')
    await chmod(at('real/a.apkg'), 0o640)
    await symlink('real/a.apkg', at('link.apkg'))
    await symlink('real/new.apkg', at('dangling.apkg'))
    for (const [link, target] of [
      ['link.apkg', 'real/a.apkg'],
      ['dangling.apkg', 'real/new.apkg']
    ] as const) {
      await writePackageFile(at(link), good, { created })
      expect(await readlink(at(link))).toBe(target)
      expect((await readFile(at(target))).length).toBe((await expected()).length)
    }
    expect((await stat(at('real/a.apkg'))).mode & 0o777).toBe(0o640)
    expect((await readdir(at('real'))).sort()).toEqual(['a.apkg', 'new.apkg'])
  })

  test.each(['collection.anki2', 'collection.anki21', 'collection.anki21b', 'Collection.Anki2', 'collection.anki2-wal'])(
    "is never one of Anki's own: %s",
    async (name) => {
      expect(await failure(writePackageFile(at(name), good, { created }))).toMatchObject({ code: 'EEXIST', path: at(name) })
      await symlink(name, at('link.apkg'))
      expect(await failure(writePackageFile(at('link.apkg'), good, { created }))).toMatchObject({ code: 'EEXIST' })
      expect(await readdir(folder)).toEqual(['link.apkg'])
    }
  )

  test('is never an SQLite database', async () => {
    await writeFile(at('a.apkg'), 'SQLite format 3\0 and my reviews of ten years')
    expect(await failure(writePackageFile(at('a.apkg'), good, { created }))).toMatchObject({ code: 'EEXIST' })
    expect(await readFile(at('a.apkg'), 'utf8')).toMatch(/ten years$/)
  })

  test('is refused before the work where it cannot be, by the path that was given', async () => {
    await mkdir(at('folder'))
    await writeFile(at('file'), '')
    let isAsked = false
    const contents: AnkiPackage = {
      ...good,
      get media() {
        isAsked = true
        return good.media
      }
    }
    for (const [path, code, words] of [
      [at('folder'), 'EISDIR', 'is a folder or device'],
      [`${at('new')}/`, 'EISDIR', 'is a folder'],
      [at('missing/a.apkg'), 'ENOENT', 'is in a folder that is not there'],
      [at('file/a.apkg'), 'ENOENT', 'is in a folder that is not there']
    ] as const) {
      const error = await failure(writePackageFile(path, contents, { created }))
      expect(error).toMatchObject({ code, path })
      expect(error.message).toContain(`\`${path}\` ${words}`)
      expect(error.message).not.toContain('unfinished')
    }
    expect(isAsked).toBe(false)
    expect((await readdir(folder)).sort()).toEqual(['file', 'folder'])
  })

  test('that cannot be read is told by its path', async () => {
    await writeFile(at('a.apkg'), 'no zip at all')
    const error = await failure(readPackageFile(at('a.apkg')))
    expect(error).toBeInstanceOf(PackageError)
    expect(error).toMatchObject({
      code: 'not-a-zip',
      message: `\`${at('a.apkg')}\`: File without the end of a zip, expected a package of Anki`,
      cause: { code: 'not-a-zip' }
    })
    expect(await failure(readPackageFile(folder))).toMatchObject({ code: 'not-a-zip' })
  })

  test('gives its media, whose bytes stay there until they are asked for', async () => {
    await writeFile(at('a.png'), new Uint8Array(3_000_000).fill(7))
    await writePackageFile(at('a.apkg'), await withMedia(at('a.png')), { created })
    const [file] = (await readPackageFile(at('a.apkg'))).media
    let size = 0
    if (file && 'open' in file) for await (const piece of file.open()) size += piece.length
    expect(size).toBe(3_000_000)
  })
})

describe('A file as a medium', () => {
  test('is given under a path and under a URL', async () => {
    await writeFile(at('a b.png'), 'x')
    expect(await fileMedia(at('a b.png'))).toMatchObject({ name: 'a b.png', size: 1 })
    expect(await fileMedia(pathToFileURL(at('a b.png')))).toMatchObject({ name: 'a b.png', size: 1 })
    expect(await fileMedia(pathToFileURL(at('a b.png')), 'c.png')).toMatchObject({ name: 'c.png' })
  })

  test('is no folder', async () => {
    await mkdir(at('pictures'))
    const error = await failure(fileMedia(at('pictures')))
    expect(error).toBeInstanceOf(PackageError)
    expect(error).toMatchObject({ code: 'media-unreadable', problems: [{ media: 'pictures' }] })
  })

  const changes: [string, (path: string) => Promise<void>, string][] = [
    ['longer', (path) => appendFile(path, 'y'), 'media-changed'],
    ['shorter', (path) => truncate(path, 1), 'media-changed'],
    ['changed at the same length', (path) => writeFile(path, 'zz').then(() => utimes(path, 5, 5)), 'media-changed'],
    ['replaced by a folder', (path) => rm(path).then(() => mkdir(path)), 'media-changed'],
    ['removed', (path) => rm(path), 'media-unreadable']
  ]
  test.each(changes)('is told by its name when it was %s meanwhile', async (_, change, code) => {
    await writeFile(at('b.png'), 'xx')
    const contents = await withMedia(at('b.png'))
    await change(at('b.png'))
    const error = await failure(collect(writePackage(contents, { created })))
    expect(error).toBeInstanceOf(PackageError)
    expect(error).toMatchObject({ code })
    expect(error.message).toContain('Media file `a.png`')
  })

  test('is written as it is', async () => {
    await writeFile(at('b.png'), 'some bytes')
    const [file] = (await readPackage(await collect(writePackage(await withMedia(at('b.png')), { created })))).media
    expect(file && 'open' in file && new TextDecoder().decode(await collect(file.open()))).toBe('some bytes')
  })
})
