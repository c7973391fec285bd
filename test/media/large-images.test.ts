import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { collect, readPackage } from '../../src/anki/index.js'
import { run } from '../../src/cli/run.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-deck-large-'))
  return () => rm(folder, { recursive: true, force: true })
})

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#06c' } })

async function command(...options: string[]): Promise<string> {
  const printed: string[] = []
  const stream = { isTTY: false, write: (text: string) => printed.push(text) }
  const given = ['note.md', '-o', 'a.apkg', '--cache', 'cache', ...options]
  const code = await run(given, { stdout: stream, stderr: stream, env: {}, cwd: () => folder })
  return `${code} ${printed.join('')}`
}

/** Name without its hash, and size in pixels, of the pictures in the package. */
async function packed(): Promise<string[]> {
  const { media } = await readPackage(new Uint8Array(await readFile(join(folder, 'a.apkg'))))
  return await Promise.all(
    media.map(async (file) => {
      const bytes = 'data' in file ? file.data : await collect(file.open())
      const { width, height } = await sharp(bytes as Uint8Array).metadata()
      return `${file.name.replace(/-[\da-f]{12}/, '')} ${width}x${height}`
    })
  )
}

async function writeNote(names: readonly string[]) {
  await writeFile(join(folder, 'note.md'), `# Heart\n\n## Which?\n\n${names.map((name) => `![](${name})`).join(' ')}\n`)
}

test('Pictures of more than 2 MB or 4000 pixels are told, each with what is too much, and no others', async () => {
  await picture(4001, 10).png().toFile(join(folder, 'wide.png'))
  await picture(10, 4001).jpeg().toFile(join(folder, 'high.jpg'))
  await picture(4000, 4000).webp().toFile(join(folder, 'most.webp'))
  await writeFile(join(folder, 'heavy.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><!--${'x'.repeat(2_100_000)}--></svg>`)
  await writeFile(join(folder, 'long.mp3'), new Uint8Array(3_000_000))
  await writeFile(join(folder, 'broken.png'), 'no picture')
  await writeNote(['wide.png', 'high.jpg', 'most.webp', 'heavy.svg', 'long.mp3', 'broken.png'])
  const printed = await command()
  expect([...printed.matchAll(/Image `(\S+)` has (.*?), expected/g)].map(([, name, size]) => `${name}: ${size}`)).toEqual([
    'wide.png: 4001 × 10 pixels',
    'high.jpg: 10 × 4001 pixels',
    'heavy.svg: 2.1 MB'
  ])
})

test('Wider pictures are scaled for the package alone, each once, and stay the same from build to build', async () => {
  await picture(5000, 100).png().toFile(join(folder, 'wide.png'))
  await picture(300, 200).jpeg().toFile(join(folder, 'small.jpg'))
  await writeFile(join(folder, 'drawn.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9"/>')
  await writeNote(['wide.png', 'small.jpg', 'drawn.svg'])
  const before = await stat(join(folder, 'wide.png'))
  const printed = await command('--max-image-width', '1000')
  expect(printed).toContain('1 new')
  expect(printed).not.toContain('image-large')
  expect((await packed()).sort()).toEqual(['drawn.svg 9000x9', 'small.jpg 300x200', 'wide.png 1000x20'])
  expect(await stat(join(folder, 'wide.png'))).toMatchObject({ size: before.size, mtimeMs: before.mtimeMs })
  expect(await command('--max-image-width', '1000')).toContain('1 unchanged')
  expect(await command()).toContain('image-large')
})

test('A width that is none is told', async () => {
  await writeNote([])
  expect(await command('--max-image-width', 'large')).toMatch(
    /^2 .*`large` after `--max-image-width`, expected a width in pixels, such as 1600/s
  )
})
