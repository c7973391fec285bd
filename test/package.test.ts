import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeProgram, nodeVersions } from './node-versions.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
const minutes = 60_000

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

describe('The package that npm publishes', () => {
  let folder = ''
  let packed: Packed = { filename: '', size: 0, files: [] }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-deck-package-'))
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
    packed = JSON.parse(stdout)[0]
  }, minutes)

  afterAll(() => rm(folder, { recursive: true }))

  /** The bytes that a first build of this project's own notes gives, in a folder of its own. */
  async function buildNotes(name: string, program: string, args: readonly string[]): Promise<Buffer> {
    const place = join(folder, name)
    await mkdir(place)
    await cp(join(root, 'notes'), join(place, 'notes'), { recursive: true })
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' }
    await run(program, [...args, 'notes/', '-o', 'kam.apkg'], { cwd: place, env })
    return await readFile(join(place, 'kam.apkg'))
  }

  const buildHere = (name: string) => buildNotes(name, process.execPath, [join(root, 'dist/cli.js')])

  test('is under 2 MB, and names the licences of what it contains', () => {
    expect(packed.size).toBeLessThan(2_000_000)
    expect(packed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/LICENSES.txt', 'dist/cli.js'])
    )
    expect(packed.files.filter(({ path }) => !/^(dist\/|LICENSE$|README\.md$|package\.json$)/.test(path))).toEqual([])
  })

  test(
    'builds notes by npx from nothing but the tarball',
    async () => {
      const made = await buildNotes('by-npx', 'npx', ['--yes', `../${packed.filename}`])
      expect(made.equals(await buildHere('by-npx-here'))).toBe(true)
    },
    minutes
  )

  for (const version of nodeVersions) {
    const program = nodeProgram(version)
    if (program === undefined && process.env['CI'])
      throw new Error(`Node ${version} is not installed, expected it in CI: run \`npm run setup-test\``)
    test.skipIf(program === undefined)(
      `gives the same bytes on Node ${version}`,
      async () => {
        const made = await buildNotes(`node-${version}`, program ?? '', [join(root, 'dist/cli.js')])
        expect(made.equals(await buildHere(`node-${version}-here`))).toBe(true)
      },
      minutes
    )
  }
})
