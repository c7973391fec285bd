import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CollectOptions, collectFiles } from '../../src/files/collect-files.js'
import { InputError } from '../../src/files/input-error.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { nodeHost } from '../../src/host/node-host.js'

type Files = Record<string, string | Uint8Array>

async function collect(files: Files | string[], inputs: string | string[] = 'notes', options?: CollectOptions) {
  const contents = Array.isArray(files) ? Object.fromEntries(files.map((path) => [path, '# T'])) : files
  const collected = await collectFiles([inputs].flat(), memoryHost(contents), options)
  const messages = collected.leftOut.flatMap((file) =>
    file.messages.map(({ ruleId, line, column }) => `${file.path}:${line}:${column} ${ruleId}`)
  )
  return { ...collected, paths: collected.files.map(({ path }) => path), messages }
}

describe('which files are read', () => {
  test('Markdown in all folders, in the order of the paths’ code points', async () => {
    const { paths, root, single } = await collect([
      'notes/b.md',
      'notes/a/z.markdown',
      'notes/a.md',
      'notes/A.MD',
      'notes/a-b.md',
      'notes/\u{1f9e0}.md',
      'notes/\uff21.md',
      'notes/x.txt',
      'notes/md',
      'other/c.md'
    ])
    expect(paths).toEqual(['A.MD', 'a-b.md', 'a.md', 'a/z.markdown', 'b.md', '\uff21.md', '\u{1f9e0}.md'])
    expect(root).toBe('/notes')
    expect(single).toBe(false)
  })

  test('nothing hidden, nothing of `node_modules`, nothing that begins with `_`', async () => {
    const { paths } = await collect([
      'notes/a.md',
      'notes/.b.md',
      'notes/.obsidian/c.md',
      'notes/node_modules/x/README.md',
      'notes/_draft.md',
      'notes/_templates/d.md',
      'notes/sub/_e.md',
      'notes/sub/f_.md'
    ])
    expect(paths).toEqual(['a.md', 'sub/f_.md'])
  })

  test('none of what Logseq keeps of pages as they were', async () => {
    const { paths } = await collect([
      'notes/logseq/bak/pages/Tide/2024-01-01.md',
      'notes/logseq/version-files/base/Tide.md',
      'notes/graph/logseq/bak/Tide.md',
      'notes/pages/Tide.md',
      'notes/bak/Tide.md',
      'notes/logseq/tips.md'
    ])
    expect(paths).toEqual(['bak/Tide.md', 'logseq/tips.md', 'pages/Tide.md'])
  })

  test('no drawings and boards of Obsidian’s plugins', async () => {
    const { paths } = await collect({
      'notes/a.excalidraw.md': '# T',
      'notes/b.md': '---\ntitle: x\nexcalidraw-plugin: parsed\n---\n# T',
      'notes/c.md': '---\r\n"kanban-plugin": board\r\n---\r\n# T',
      'notes/d.md': '---\ntitle: x\n---\nkanban-plugin: board\n\n---\n',
      'notes/e.md': 'x\n---\nkanban-plugin: board\n---\n',
      'notes/f.md': '---\nkanban-plugin:\n---\n'
    })
    expect(paths).toEqual(['d.md', 'e.md', 'f.md'])
  })

  test('no copies that sync tools made, which are told', async () => {
    const { paths, messages } = await collect([
      'notes/a.md',
      'notes/a.sync-conflict-20240101-120000-ABCDEF.md',
      'notes/a (Ann’s conflicted copy 2024-01-01).md',
      'notes/_b (conflicted copy).md'
    ])
    expect(paths).toEqual(['a.md'])
    expect(messages).toEqual([
      'a (Ann’s conflicted copy 2024-01-01).md:1:1 conflict-copy',
      'a.sync-conflict-20240101-120000-ABCDEF.md:1:1 conflict-copy'
    ])
    expect((await collect(['notes/a.sync-conflict-1.md'], 'notes', { rules: { 'conflict-copy': 'off' } })).messages).toEqual([])
  })

  test('a file that is named itself, whatever its name, and once', async () => {
    const files = ['notes/_a.md', 'notes/b.txt', 'notes/.c', 'notes/d.sync-conflict-1.md', 'notes/e.excalidraw.md', 'notes/f.md']
    const { paths, messages } = await collect(files, ['notes', ...files, './notes/f.md'], { exclude: ['**'], include: ['x'] })
    expect(paths).toEqual(['.c', '_a.md', 'b.txt', 'd.sync-conflict-1.md', 'e.excalidraw.md', 'f.md'])
    expect(messages).toEqual([])
    expect((await collect({ 'k.md': '---\nkanban-plugin: board\n---\n' }, 'k.md')).paths).toEqual(['k.md'])
  })

  test('a folder that is named itself, whatever its name', async () => {
    expect((await collect(['_drafts/a.md', '.b/c.md'], ['_drafts', '.b'])).paths).toEqual(['.b/c.md', '_drafts/a.md'])
  })
})

describe('what the author leaves out', () => {
  const files = ['notes/a.md', 'notes/a.draft.md', 'notes/archive/b.md', 'notes/law/archive/c.md', 'notes/law/d.md', 'notes/law/e.draft.md']

  test.each<[CollectOptions, string[]]>([
    [{ exclude: ['**/archive/**', '**/*.draft.md'] }, ['a.md', 'law/d.md']],
    [{ exclude: ['archive'] }, ['a.draft.md', 'a.md', 'law/archive/c.md', 'law/d.md', 'law/e.draft.md']],
    [{ exclude: ['./law/', '*.draft.md'] }, ['a.md', 'archive/b.md']],
    [{ include: ['law'] }, ['law/archive/c.md', 'law/d.md', 'law/e.draft.md']],
    [{ include: ['law/*.md', 'a.md'], exclude: ['**/*.draft.md'] }, ['a.md', 'law/d.md']],
    [{ exclude: ['{archive,law}/**', '*.{draft,old}.md'] }, ['a.md']],
    [{ exclude: ['!a.md'] }, files.map((path) => path.slice(6)).sort()]
  ])('%j', async (options, expected) => {
    expect((await collect(files, 'notes', options)).paths).toEqual(expected)
  })

  test('a `.build-deckignore` at the root, in git’s form', async () => {
    const contents = Object.fromEntries(files.map((path) => [path, '# T']))
    const ignored = '# later\narchive/\n*.draft.md\n!a.draft.md\n'
    const { paths } = await collect({ ...contents, 'notes/.build-deckignore': ignored, 'notes/law/.build-deckignore': '*' })
    expect(paths).toEqual(['a.draft.md', 'a.md', 'law/d.md'])
  })
})

describe('the root', () => {
  const files = ['deck/a.md', 'deck/sub/b.md', 'deck/sub/c.md', 'x.md']

  test.each<[string[], string, string[], boolean]>([
    [['deck'], '/deck', ['a.md', 'sub/b.md', 'sub/c.md'], false],
    [['deck/sub/b.md'], '/deck/sub', ['b.md'], true],
    [['deck/sub/b.md', './deck/sub/../sub/b.md'], '/deck/sub', ['b.md'], true],
    [['deck/a.md', 'deck/sub/b.md'], '/deck', ['a.md', 'sub/b.md'], false],
    [['deck/sub/b.md', 'deck/sub/c.md'], '/deck/sub', ['b.md', 'c.md'], false],
    [['deck/sub', 'deck'], '/deck', ['a.md', 'sub/b.md', 'sub/c.md'], false],
    [['x.md', 'deck/sub'], '/', ['deck/sub/b.md', 'deck/sub/c.md', 'x.md'], false],
    [['.'], '/', ['deck/a.md', 'deck/sub/b.md', 'deck/sub/c.md', 'x.md'], false],
    [['x.md'], '/', ['x.md'], true]
  ])('of %j is %s', async (inputs, root, paths, single) => {
    expect(await collect(files, inputs)).toMatchObject({ root, paths, single })
  })

  test('can be a folder above the inputs, but no other', async () => {
    const { root, paths } = await collect(
      { ...Object.fromEntries(files.map((path) => [path, ''])), 'deck/.build-deckignore': 'sub/b.md' },
      'deck/sub',
      {
        root: '/deck',
        exclude: ['c.md']
      }
    )
    expect({ root, paths }).toEqual({ root: '/deck', paths: ['sub/c.md'] })
    expect(await collect(files, 'deck/sub', { root: '/x' })).toMatchObject({ root: '/deck/sub' })
    expect(await collect(files, 'deck/sub/c.md', { root: '/deck' })).toMatchObject({ paths: ['sub/c.md'], single: true })
  })

  test('an input that is not there is named', async () => {
    await expect(collect(files, ['deck', 'dekc'])).rejects.toThrow(
      new InputError('`dekc` is not there, expected a file or folder of notes', 'dekc')
    )
    await expect(collect(files, [])).rejects.toThrow(InputError)
  })
})

describe('the text', () => {
  test('has no byte order mark', async () => {
    const { files } = await collect({ 'notes/a.md': '\ufeff\ufeff# T\r\n' })
    expect(files).toEqual([{ path: 'a.md', text: '# T\r\n' }])
  })

  test.each<[string, number[], string]>([
    ['a stray byte', [0x61, 0x0a, 0xc3, 0xa4, 0x62, 0xff, 0x63], '2:3'],
    ['Latin-1', [0x5a, 0x0d, 0x0a, 0x0d, 0x4d, 0xfc, 0x6c], '3:2'],
    ['a character cut off by another', [0xe2, 0x82, 0x41], '1:1'],
    ['a character cut off by the end', [0x61, 0xf0, 0x9f, 0xa7], '1:2'],
    ['after an astral character', [0xf0, 0x9f, 0xa7, 0xa0, 0x80], '1:3'],
    ['after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], '1:2'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1']
  ])('that is not UTF-8 is told at its first wrong byte: %s', async (_, bytes, place) => {
    const { paths, messages } = await collect({ 'notes/a.md': new Uint8Array(bytes), 'notes/b.md': '# T' })
    expect(paths).toEqual(['b.md'])
    expect(messages).toEqual([`a.md:${place} not-utf8`])
  })
})

test('links are not followed, neither out of the root nor within it, unless they are named', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-files-')))
  for (const path of ['in/sub', 'out']) mkdirSync(join(folder, path), { recursive: true })
  for (const path of ['in/a.md', 'in/sub/b.md', 'out/c.md']) writeFileSync(join(folder, path), '# T')
  symlinkSync('../out', join(folder, 'in/out'))
  symlinkSync('../out/c.md', join(folder, 'in/c.md'))
  symlinkSync('.', join(folder, 'in/loop'))
  symlinkSync('sub/b.md', join(folder, 'in/b.md'))
  symlinkSync('in', join(folder, 'link'))
  const paths = async (...inputs: string[]) => (await collectFiles(inputs, nodeHost(folder))).files.map(({ path }) => path)
  const links = async (...inputs: string[]) => (await collectFiles(inputs, nodeHost(folder), { exclude: ['left-out'] })).links
  expect(await paths('in')).toEqual(['a.md', 'sub/b.md'])
  expect(await paths('link')).toEqual(['a.md', 'sub/b.md'])
  expect(await paths('in/out')).toEqual(['c.md'])
  expect(await paths('in', 'in/c.md')).toEqual(['a.md', 'c.md', 'sub/b.md'])

  // Those that lead out are known, but for what nobody would read.
  symlinkSync('../out', join(folder, 'in/left-out'))
  symlinkSync('../out', join(folder, 'in/_hidden'))
  symlinkSync('../nowhere.md', join(folder, 'in/broken.md'))
  symlinkSync('../../out', join(folder, 'in/sub/out'))
  expect(await links('in')).toEqual(['c.md', 'out', 'sub/out'])
  expect(await links('in', 'in/c.md')).toEqual(['out', 'sub/out'])
  expect(await links('in/out')).toEqual([])
  rmSync(folder, { recursive: true })
})
