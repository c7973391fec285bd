import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeProgram, nodeVersions } from '../node-versions.js'
import { sizeOf } from './size-of.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)
const minutes = { timeout: 180_000 }

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

describe('The package that npm publishes', minutes, () => {
  let folder = ''
  let packed: Packed = { filename: '', size: 0, files: [] }
  let made: Buffer = Buffer.of()
  /** Where npx put the package and what it depends on. */
  let installed = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-deck-package-'))
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
    packed = JSON.parse(stdout)[0]
    // What npx installs goes away with the folder; what npm has downloaded before is used.
    const { stdout: cache } = await run('npm', ['config', 'get', 'cache'])
    await mkdir(join(folder, 'cache'))
    await symlink(join(cache.trim(), '_cacache'), join(folder, 'cache/_cacache'))
    made = await buildIn('by-npx', 'npx', ['--yes', '--prefer-offline', '--cache', join(folder, 'cache'), `../${packed.filename}`])
    const [name = ''] = await readdir(join(folder, 'cache/_npx'))
    installed = join(folder, 'cache/_npx', name, 'node_modules')
  }, minutes.timeout)

  afterAll(() => rm(folder, { recursive: true }))

  /** The bytes that a first build of this project's own notes gives, in a folder that holds nothing else. */
  async function buildIn(name: string, program: string, args: readonly string[]): Promise<Buffer> {
    const place = join(folder, name)
    await mkdir(place)
    await cp(join(root, 'notes'), join(place, 'notes'), { recursive: true, filter: (path) => !path.endsWith('.lock.json') })
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' }
    const { stdout } = await run(program, [...args, 'notes/', '-o', 'kam.apkg'], { cwd: place, env })
    expect(stdout).toContain('kam.apkg: 19 notes, 28 cards, 4 decks, 0 media\n')
    return await readFile(join(place, 'kam.apkg'))
  }

  test('holds the program, its licences and papers, and nothing else, in less than 2 MB', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/LICENSES.txt', 'dist/cli.js', 'dist/index.d.ts'])
    )
    expect(
      paths.filter(
        (path) => !/^(?:dist\/(?:preview\/)?[\w.-]+|schema\/[\w-]+\.json|(?:LICENSE|README\.md|CHANGELOG\.md|package\.json))$/.test(path)
      )
    ).toEqual([])
    expect(packed.size).toBeLessThan(2_000_000)
  })

  test('comes with what it depends on and nothing more, in less than 10 MB', async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const names = await readdir(installed)
    expect(names).toEqual(expect.arrayContaining(['build-deck', ...Object.keys(dependencies).filter((name) => !name.startsWith('@'))]))
    expect(names).not.toContain('vitest')
    const size = await sizeOf(installed)
    expect(size).toBeLessThan(10_000_000)
    const toMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`
    process.stdout.write(`Tarball ${toMegabytes(packed.size)}, installed ${toMegabytes(size)}\n`)
  })

  test('builds by npx, from nothing but the tarball, the same bytes as here', async () => {
    expect(made.equals(await buildIn('here', process.execPath, [join(root, 'dist/cli.js')]))).toBe(true)
  })

  test('is a library too, of which each part can be imported', async () => {
    const script = `
      import { buildDeck, memoryHost } from 'build-deck'
      import { collect, writePackage } from 'build-deck/anki'
      import { writePackageFile } from 'build-deck/anki/node'
      const host = memoryHost({ 'notes/a.md': '# A\\n\\n## B?\\n\\nC\\n' })
      const { apkg, contents, created, statistics } = await buildDeck('notes', { host })
      const again = await collect(writePackage(contents, { created }))
      console.log(statistics.cards, Buffer.compare(apkg, again), typeof writePackageFile)`
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: join(installed, '..') })
    expect(stdout).toBe('1 0 function\n')
  })

  for (const version of nodeVersions) {
    const program = nodeProgram(version)
    if (program === undefined) {
      if (process.env['CI']) throw new Error(`Node ${version} is not installed, expected it in CI: run \`npm run setup-test\``)
      process.stderr.write(`LEFT OUT: the package on Node ${version}, which is not installed; \`npm run setup-test\` installs it\n`)
    }
    test.skipIf(program === undefined)(`gives the same bytes on Node ${version}`, async () => {
      const { stdout } = await run(program ?? '', ['--version'])
      expect(stdout.trim()).toBe(`v${version}`)
      expect(made.equals(await buildIn(`node-${version}`, program ?? '', [join(installed, 'build-deck/dist/cli.js')]))).toBe(true)
    })
  }
})
