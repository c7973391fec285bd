import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { Pack, toLine } from '../../src/cli/cache/pack.js'
import { shareOf } from '../share.js'
import { inFolder } from './in-folder.js'

/** A moment after which the times of files that were written before it say that they were not written since. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2600))

const outcomesIn = (caches: string) => (existsSync(caches) ? readdirSync(caches).filter((name) => name.endsWith('.outcome')) : [])

describe('What a command says again, since nothing around it has changed, is what it would say', () => {
  const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
  const foldersIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  const share = shareOf(14)
  const names = foldersIn(fixtures)
    .flatMap((feature) => foldersIn(join(fixtures, feature)).map((name) => join(feature, name)))
    // The example of each rule, since some hang on what the lock knew.
    .filter((name, index) => index % share === 0 || name.startsWith('rules'))
  let copy = ''
  beforeAll(async () => {
    copy = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-repeat-')))
    for (const name of names) {
      cpSync(join(fixtures, name), join(copy, name), { recursive: true })
      const config = join(copy, name, 'config.json')
      if (existsSync(config)) cpSync(config, join(copy, name, 'build-deck.config.json'))
    }
    await settle()
  }, 120_000)
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  async function runIn(folder: string, args: readonly string[]) {
    const said = { stdout: '', stderr: '' }
    const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (said[name] += text) })
    const { run } = await import('../../src/cli/run.js')
    const code = await run(args, { stdout: stream('stdout'), stderr: stream('stderr'), env: {}, cwd: () => folder })
    return { code, ...said }
  }

  const counts = { builds: 0, checks: 0 }
  test.each([1, 2, 3, 4, 5, 6])('of fixtures (part %i of 6)', { timeout: 240_000 }, async (part) => {
    const some = names.filter((_name, index) => index % 6 === part - 1)
    const buildAll = async (name: string) => {
      const folder = join(copy, name)
      const input = ['input.md', 'input', 'notes'].find((path) => existsSync(join(folder, path))) ?? '.'
      const build = (...args: string[]) => runIn(folder, [input, '-o', 'out.apkg', ...args])
      const check = (...args: string[]) => runIn(folder, ['check', input, ...args])
      const stampOf = () =>
        ['out.apkg'].filter((path) => existsSync(join(folder, path))).map((path) => statSync(join(folder, path)).mtimeMs)
      for (const form of name.startsWith('rules') ? ['text'] : ['text', 'json']) {
        await build('--cache', 'cache', '--format', form)
        counts.builds += outcomesIn(join(folder, 'cache')).length
        const before = stampOf()
        const again = await build('--cache', 'cache', '--format', form)
        expect(stampOf(), name).toEqual(before)
        expect(again, name).toEqual(await build('--no-cache', '--format', form))
      }
      await check('--cache', 'checks')
      counts.checks += outcomesIn(join(folder, 'checks')).length
      expect(await check('--cache', 'checks'), name).toEqual(await check('--no-cache'))
    }
    // Some at once, since each mostly waits for the disk.
    const lanes = [0, 1, 2].map(async (lane) => {
      for (const name of some.filter((_name, index) => index % 3 === lane)) await buildAll(name)
    })
    await Promise.all(lanes)
  })

  test('most of which are known after the first time', () => {
    expect(counts.builds).toBeGreaterThan(names.length * 0.9)
    expect(counts.checks).toBeGreaterThan(names.length * 0.9)
  })
})

describe('A command says nothing again', () => {
  afterEach(() => vi.restoreAllMocks())

  const files = {
    'vault/heart.md': '# Heart\n\n## What does it do?\n\nIt beats.\n',
    'vault/kidney.md': '# Kidney\n\n## What does it do?\n\nIt {{filters}}.\n',
    'vault/build-deck.config.yaml': 'deck: Body\ncss: own.css\n',
    'vault/own.css': '.card { color: navy }\n'
  }

  const pictured = { 'vault/heart.md': `${files['vault/heart.md']}\n![](heart.png)\n`, 'vault/heart.png': 'a picture' }

  async function known(more: Readonly<Record<string, string>> = {}) {
    const here = inFolder({ ...files, ...more })
    const env = { HOME: here.folder }
    const build = (...args: string[]) => here.run(['vault', '-o', 'body.apkg', ...args], { env })
    if ('vault/heart.png' in more) await settle()
    await build()
    const first = await build()
    expect(first.stdout).toMatch(/^2 unchanged\n/)
    const caches = join(here.folder, '.cache/build-deck')
    const path = join(caches, outcomesIn(caches)[0] ?? '')
    /** Without all else that is kept, only what is said again takes no time. */
    const isSaidAgain = async () => {
      const pack = readdirSync(caches).find((name) => name.endsWith('.pack')) ?? ''
      rmSync(join(caches, pack), { force: true })
      await build()
      return !readdirSync(caches).includes(pack)
    }
    return { ...here, build, path, isSaidAgain }
  }

  test('where all is as it was, it does', async () => {
    const { isSaidAgain } = await known()
    expect(await isSaidAgain()).toBe(true)
  })

  const changes: Readonly<Record<string, (vault: Awaited<ReturnType<typeof known>>) => void>> = {
    'once a note has changed': ({ write }) => write('vault/heart.md', files['vault/heart.md'].replace('beats', 'pumps')),
    'once a note has come': ({ write }) => write('vault/liver.md', '# Liver\n\n## What?\n\nIt is large.\n'),
    'once a note has gone': ({ folder }) => rmSync(join(folder, 'vault/kidney.md')),
    'once a picture has changed': ({ write }) => write('vault/heart.png', 'another one'),
    'once a picture has gone': ({ folder }) => rmSync(join(folder, 'vault/heart.png')),
    'once the config has changed': ({ write }) => write('vault/build-deck.config.yaml', 'deck: Corpse\n'),
    'once a file that the config names has changed': ({ write }) => write('vault/own.css', '.card { color: teal }\n'),
    'once there is a second config': ({ write }) => write('build-deck.config.json', '{ "deck": "Other" }'),
    'once notes are left out': ({ write }) => write('vault/.build-deckignore', 'kidney.md\n'),
    'once the vault is one of Obsidian': ({ folder }) => mkdirSync(join(folder, 'vault/.obsidian')),
    'once a folder above has a lock': ({ write }) => write('build-deck.lock.json', '{}'),
    'once the lock is another one': ({ text, write }) =>
      write('vault/build-deck.lock.json', text('vault/build-deck.lock.json').replace('"line":3', '"line":4')),
    'once the lock has gone': ({ folder }) => rmSync(join(folder, 'vault/build-deck.lock.json')),
    'once the package has changed': ({ write }) => write('body.apkg', 'something else'),
    'once the package has gone': ({ folder }) => rmSync(join(folder, 'body.apkg')),
    'once what it said is damaged': ({ path }) => writeFileSync(path, readFileSync(path, 'utf8').replace('unchanged', 'forgotten'))
  }
  test.each(Object.entries(changes))('%s', async (name, change) => {
    const vault = await known(name.includes('picture') ? pictured : {})
    change(vault)
    expect(await vault.isSaidAgain()).toBe(false)
  })

  test('once somebody looks at the clock of the day before', async () => {
    const { isSaidAgain } = await known()
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now - 86_400_000)
    expect(await isSaidAgain()).toBe(false)
  })

  test('once the package has come, or gone, in which a check finds what a lost lock knew', async () => {
    const { run, folder, write, read } = inFolder({ 'vault/heart.md': files['vault/heart.md'] })
    const check = async (...args: string[]) => (await run(['check', 'vault', ...args], { env: { HOME: folder } })).stdout
    await run(['vault', '-o', 'vault.apkg', '--no-cache'], {})
    const built = read('vault.apkg')
    rmSync(join(folder, 'vault/build-deck.lock.json'))
    for (const isThere of [true, false, true, false]) {
      if (isThere) write('vault.apkg', built)
      else rmSync(join(folder, 'vault.apkg'))
      const said = await check()
      expect(said.includes('lock-missing')).toBe(isThere)
      expect(await check()).toBe(said)
      expect(await check('--no-cache')).toBe(said)
    }
  })

  test('of its own package as the picture of a note, which was not there the first time', async () => {
    const { run, folder } = inFolder({ 'n/a.md': '# A\n\n## B?\n\nC ![x](o.apkg)\n' })
    const build = async (...args: string[]) => await run(['n', '-o', 'n/o.apkg', ...args], { env: { HOME: folder } })
    await build()
    expect((await build()).stderr).toContain('media-unsupported')
  })

  test('by a record that another program wrote', async () => {
    const { path, build, isSaidAgain } = await known()
    const whole = new Pack(path)
    const line = readFileSync(path, 'utf8')
    const key = line.slice(0, 64)
    const record = whole.get(key) as object
    whole.close()
    const foreign = [
      ...[null, 7, [], {}, { ...record, problems: [null] }, { ...record, problems: [{ rule: 5 }] }],
      ...[
        { ...record, summary: 7 },
        { ...record, json: undefined },
        { ...record, exitCode: 'x' },
        { ...record, package: null }
      ]
    ]
    for (const value of foreign) {
      writeFileSync(path, toLine(key, value))
      expect(await build()).toMatchObject({ code: 0, stderr: '' })
      writeFileSync(path, toLine(key, value))
      expect(await isSaidAgain(), JSON.stringify(value)).toBe(false)
    }
    const cut = Buffer.from('{"at":')
    writeFileSync(path, Buffer.concat([Buffer.from(`${key} ${crc32(cut).toString(16).padStart(8, '0')} `), cut, Buffer.from('\n')]))
    expect((await build()).code).toBe(0)
  })

  test('where it is called otherwise, or asked to do more than to build', async () => {
    const { run, folder, write } = inFolder(files)
    const env = { HOME: folder }
    const isKept = async (args: readonly string[], more = {}) => {
      rmSync(join(folder, '.cache'), { recursive: true, force: true })
      await run(args, { env: { ...env, ...more } })
      return outcomesIn(join(folder, '.cache/build-deck')).length > 0
    }
    await run(['vault', '-o', 'body.apkg'], { env })
    expect(await isKept(['vault', '-o', 'body.apkg'])).toBe(true)
    for (const option of ['--dry-run', '--print=notes', '--republish-all', '--no-cache'])
      expect(await isKept(['vault', '-o', 'body.apkg', option]), option).toBe(false)
    for (const option of ['--fix', '--coverage', '--no-cache']) expect(await isKept(['check', 'vault', option]), option).toBe(false)
    expect(await isKept(['check', 'vault'])).toBe(true)
    await run(['vault', '-o', 'body.apkg'], { env })
    const quiet = await run(['vault', '-o', 'body.apkg', '--deck', 'Other'], { env })
    expect(quiet.stdout).not.toMatch(/^2 unchanged\n$/)
    rmSync(join(folder, 'vault/build-deck.config.yaml'))
    write('vault/build-deck.config.mjs', 'export default { deck: "Body" }')
    expect(await isKept(['vault', '-o', 'body.apkg', '--config', 'vault/build-deck.config.mjs'])).toBe(false)
  })
})
