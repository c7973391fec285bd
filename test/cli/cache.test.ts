import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cacheFolder } from '../../src/cli/cache/cache-folder.js'
import { inFolder } from './in-folder.js'

const card = (name: string) => `# ${name}\n\n## What does the ${name} do?\n\nIt is {{busy}}.\n\n![](${name}.png)\n`
const notes = {
  'vault/heart.md': card('heart'),
  'vault/kidney.md': card('kidney'),
  'vault/heart.png': 'a picture',
  'vault/kidney.png': 'another picture'
}

/** A project whose notes, pictures and package were written long ago, and its cache. */
async function project() {
  const { run, folder, ...files } = inFolder(notes)
  const env = { HOME: folder }
  const build = (...args: string[]) => run(['vault', '-o', 'body.apkg', ...args], { env })
  const age = () => {
    for (const name of readdirSync(join(folder, 'vault'))) utimesSync(join(folder, 'vault', name), 1_000_000_000, 1_000_000_000)
  }
  age()
  const caches = join(folder, '.cache/build-deck')
  const packs = () => readdirSync(caches).flatMap((name) => (name.endsWith('.pack') ? join(caches, name) : []))
  const outputs = () => [files.read('body.apkg'), files.read('vault/build-deck.lock.json')]
  const times = () => ['body.apkg', 'vault/build-deck.lock.json'].map((path) => statSync(join(folder, path), { bigint: true }).mtimeNs)
  return { ...files, folder, build, packs, outputs, times, age }
}

describe('What earlier builds found', () => {
  test('is kept in the folder for caches, and a build without changes writes nothing', async () => {
    const { build, packs, times, outputs } = await project()
    await build()
    // Files that were written a moment ago may be written again at the same time to the clock, and are not known by it yet.
    await new Promise((resolve) => setTimeout(resolve, 2600))
    await build()
    expect(packs()).toHaveLength(1)
    const [before, written, pack] = [times(), outputs(), readFileSync(packs()[0] ?? '')]
    expect((await build()).stdout).toMatch(/^2 unchanged\n/)
    expect(times()).toEqual(before)
    expect(outputs()).toEqual(written)
    expect(readFileSync(packs()[0] ?? '')).toEqual(pack)
  })

  test('does not hide that a note, a picture or the package changed', async () => {
    const { build, write, outputs, folder } = await project()
    await build()
    const first = outputs()
    write('vault/heart.md', card('heart').replace('busy', 'lazy'))
    expect((await build()).stdout).toMatch(/^1 unchanged, 1 edited\n/)
    write('vault/kidney.png', 'other bytes')
    expect((await build()).stdout).toMatch(/^1 unchanged, 1 edited\n/)
    write('vault/heart.md', card('heart'))
    write('vault/kidney.png', 'another picture')
    writeFileSync(join(folder, 'body.apkg'), 'something else')
    await build()
    expect(outputs()[0]?.subarray(0, 2).toString()).toBe('PK')
    expect(outputs()[0]?.equals(first[0] ?? Buffer.alloc(0))).toBe(false)
  })

  test('does not hide that tags stand in another order, which no lock tells', async () => {
    const { build, write, read } = await project()
    const tagged = (tags: string) => write('vault/heart.md', `---\ntags: ${tags}\n---\n\n${card('heart')}`)
    tagged('[b, a]')
    await build()
    await build()
    const before = read('body.apkg')
    tagged('[a, b]')
    expect((await build()).stdout).toMatch(/^2 unchanged\n/)
    const after = read('body.apkg')
    expect(after.equals(before)).toBe(false)
    await build('--no-cache')
    expect(read('body.apkg')).toEqual(after)
  })

  test('does not hide that a picture came or went', async () => {
    const { build, write, folder } = await project()
    const { rmSync } = await import('node:fs')
    await build()
    rmSync(join(folder, 'vault/heart.png'))
    expect((await build()).stderr).toContain('media-missing')
    write('vault/heart.png', 'a picture')
    const { stdout, stderr } = await build()
    expect(stderr).toBe('')
    expect(stdout).toContain('2 media')
  })

  test('counts for nothing where it is damaged, cut off, of another project or gone', async () => {
    const { build, packs, outputs, write, folder } = await project()
    await build()
    const written = outputs()
    const [pack = ''] = packs()
    const bytes = readFileSync(pack)
    const flipped = Buffer.from(bytes.map((byte, index) => (index % 97 === 80 ? byte ^ 1 : byte)))
    const swapped = Buffer.from(
      bytes
        .toString('latin1')
        .split('\n')
        .filter(Boolean)
        .map((line, index, lines) => line.slice(0, 64) + (lines[index + 1] ?? lines[0] ?? '').slice(64))
        .join('\n'),
      'latin1'
    )
    for (const damaged of [flipped, bytes.subarray(0, bytes.length / 2), swapped, Buffer.from('a foreign file'), Buffer.alloc(0)]) {
      writeFileSync(pack, damaged)
      write('body.apkg', 'gone')
      expect((await build()).stdout).toMatch(/^2 unchanged\n/)
      expect(outputs()).toEqual(written)
    }
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, '.cache'), { recursive: true })
    write('body.apkg', 'gone')
    await build()
    expect(outputs()).toEqual(written)
  })

  test('is kept elsewhere with --cache, and nowhere with --no-cache or where there is no place for it', async () => {
    const { build, has, list } = await project()
    await build('--no-cache')
    expect(has('.cache')).toBe(false)
    await build('--cache', 'kept')
    expect(list('kept').filter((name) => name.endsWith('.pack'))).toHaveLength(1)
    expect(has('.cache')).toBe(false)
    const other = inFolder(notes)
    expect((await other.run(['vault', '-o', 'body.apkg'])).code).toBe(0)
    expect(other.list()).toEqual(['body.apkg', 'vault'])
  })

  test('never keeps a build from being written', async () => {
    const { build, write, has } = await project()
    write('.cache', 'a file where the folder should be')
    expect((await build()).code).toBe(0)
    expect(has('body.apkg')).toBe(true)
  })

  test('lies where each system has such files', () => {
    expect(cacheFolder({ HOME: '/home/ada' }, 'linux')).toBe('/home/ada/.cache/build-deck')
    expect(cacheFolder({ HOME: '/home/ada', XDG_CACHE_HOME: '/fast' }, 'linux')).toBe('/fast/build-deck')
    expect(cacheFolder({ HOME: '/home/ada', XDG_CACHE_HOME: 'relative' }, 'linux')).toBe('/home/ada/.cache/build-deck')
    expect(cacheFolder({ HOME: '/Users/ada' }, 'darwin')).toBe('/Users/ada/Library/Caches/build-deck')
    expect(cacheFolder({}, 'linux')).toBeUndefined()
  })
})
