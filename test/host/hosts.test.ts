import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.js'
import { createCompiler } from '../../src/create-compiler.js'
import type { Host } from '../../src/host/host.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { nodeHost } from '../../src/host/node-host.js'

const files = { 'notes/a.md': '# Ä', 'notes/img/x.png': new Uint8Array([1, 2, 255]), 'b.md': '' }
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-host-')))
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
afterAll(() => rmSync(folder, { recursive: true }))

const collect = async (pieces: AsyncIterable<Uint8Array>) => {
  const bytes: number[] = []
  for await (const piece of pieces) bytes.push(...piece)
  return bytes
}

describe.each<[string, Host, string]>([
  ['the memory host', memoryHost(files), ''],
  ['the Node host', nodeHost(folder), folder]
])('%s', (_, host, top) => {
  test('resolves a path to one absolute form', () => {
    expect(host.resolve('notes')).toBe(`${top}/notes`)
    expect(host.resolve('./notes/../notes//img/')).toBe(`${top}/notes/img`)
    expect(host.resolve('/a/./b/..')).toBe('/a')
    expect(host.resolve('/')).toBe('/')
  })

  test('lists the direct children of a folder', async () => {
    const entries = await host.list('notes')
    expect([...entries].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: `${top}/notes/a.md`, kind: 'file', size: 4, realPath: `${top}/notes/a.md` },
      { path: `${top}/notes/img`, kind: 'folder', size: 0, realPath: `${top}/notes/img` }
    ])
    await expect(host.list('notes/a.md')).rejects.toThrow()
    await expect(host.list('nowhere')).rejects.toThrow()
  })

  test('looks at files, folders and nothing', async () => {
    expect(await host.look('notes/img/x.png')).toMatchObject({ kind: 'file', size: 3 })
    expect(await host.look('notes')).toMatchObject({ kind: 'folder', size: 0 })
    expect(await host.look('notes/none.md')).toBeUndefined()
    expect(await host.look('b.md/c.md')).toBeUndefined()
  })

  test('reads the same bytes at once and in pieces', async () => {
    expect([...(await host.read('notes/img/x.png'))]).toEqual([1, 2, 255])
    expect(await collect(host.open('notes/img/x.png'))).toEqual([1, 2, 255])
    expect(new TextDecoder().decode(await host.read('notes/a.md'))).toBe('# Ä')
    expect(await collect(host.open('b.md'))).toEqual([])
    await expect(host.read('none')).rejects.toThrow()
  })

  test('opens a file only when its pieces are asked for', async () => {
    const pieces = host.open('not-there-yet')
    await expect(collect(pieces)).rejects.toThrow()
  })
})

test('the memory host’s clock stands still', () => {
  const now = new Date('2024-05-06T07:08:09Z')
  expect(memoryHost({}, { now }).now()).toEqual(now)
  const host = memoryHost({})
  expect(host.now()).toEqual(host.now())
})

test('the Node host resolves links, and leaves broken ones out', async () => {
  const root = join(folder, 'links')
  mkdirSync(root)
  symlinkSync(join(folder, 'notes'), join(root, 'out'))
  symlinkSync('loop', join(root, 'loop'))
  symlinkSync('nowhere', join(root, 'broken'))
  const host = nodeHost(root)
  expect(await host.list('.')).toEqual([{ path: `${root}/out`, kind: 'folder', size: 0, realPath: `${folder}/notes` }])
  expect(await host.look('out/a.md')).toMatchObject({ path: `${root}/out/a.md`, realPath: `${folder}/notes/a.md` })
  expect(await host.look('broken')).toBeUndefined()
})

describe('A host that is an object of a class', () => {
  class ClassHost implements Host {
    readonly #files = memoryHost(
      { 'notes/a.md': '# A\n\n## B?\n\nC ![](p.png)\n', 'notes/p.png': 'pixels' },
      { now: new Date('2026-01-01') }
    )
    resolve(path: string) {
      return this.#files.resolve(path)
    }
    list(path: string) {
      return this.#files.list(path)
    }
    look(path: string) {
      return this.#files.look(path)
    }
    read(path: string) {
      return this.#files.read(path)
    }
    open(path: string) {
      return this.#files.open(path)
    }
    now() {
      return this.#files.now()
    }
  }

  test('serves a compile, and a session', async () => {
    const { contents } = await compile('notes', { host: new ClassHost() })
    expect(contents?.notes).toHaveLength(1)
    expect(contents?.media).toHaveLength(1)
    const session = createCompiler('notes', { host: new ClassHost() })
    expect((await session.compile()).contents?.notes).toEqual(contents?.notes)
    expect((await session.compile()).contents?.notes).toEqual(contents?.notes)
  })
})
