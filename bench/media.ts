import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { megabytes, printTable, times } from './measure.js'
import { type Spent, spendNode } from './speed/measure-process.js'

/**
 * What builds of many pictures cost: whole processes, beside one that reads and hashes each picture, and writes all of them to one file.
 * `PICTURES=20000x100000` (the default) gives their number and the bytes of each, `PER_NOTE=1,10` how many a note has; the disk has to hold
 * them three times.
 */
const [role, folder = ''] = process.argv.slice(2)
const [count = 0, bytes = 0] = (process.env['PICTURES'] ?? '20000x100000').split('x').map(Number)
const layouts = (process.env['PER_NOTE'] ?? '1,10').split(',').map(Number)
const perFile = 25
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

if (role === 'copy') await copyAlone(folder)
else for (const perNote of layouts) compare(perNote)

/** The least that a first build can do with pictures whose names are made of their contents. */
async function copyAlone(root: string): Promise<void> {
  const { createHash } = await import('node:crypto')
  const { closeSync, openSync, readFileSync, writeSync } = await import('node:fs')
  const out = openSync(join(root, 'copy'), 'w')
  const paths = readdirSync(join(root, 'notes/pictures')).map((name) => join(root, 'notes/pictures', name))
  for (const path of paths) createHash('sha256').update(readFileSync(path)).digest()
  for (const path of paths) writeSync(out, readFileSync(path))
  closeSync(out)
  rmSync(join(root, 'copy'))
}

function compare(perNote: number): void {
  const root = mkdtempSync(join(tmpdir(), 'build-deck-media-'))
  try {
    writeVault(root, perNote)
    const run = (...args: string[]) => spendNode([resolve('dist/cli.js'), ...args, '--cache', 'cache', '--quiet'], root)
    const build = () => run('notes', '-o', 'bench.apkg')
    const copy = spendNode([resolve(process.argv[1] ?? ''), 'copy', root], root)
    const rows: [name: string, spent: Spent][] = [
      ['read twice, hashed and written', copy],
      ['cold', build()],
      ['unchanged', build()]
    ]
    rows.push(['check, unchanged', run('check', 'notes')])
    appendFileSync(join(root, 'notes/chapter-1.md'), '\n## What is added?\n\nThis.\n')
    rows.push(['one file of notes edited', build()])
    writePicture(root, 1, count)
    rows.push(['one picture exchanged', build()])
    process.stdout.write(
      `${count.toLocaleString('en')} pictures, ${megabytes(count * bytes)}, ${perNote} to a note: seconds of the processor\n\n`
    )
    printTable(
      rows.map(([name, { cpu, memory, read }]) => [
        name,
        `${cpu.toFixed(2)} s`,
        `${times(cpu, copy.cpu)} copy, ${megabytes(memory)} of memory at most, ${megabytes(read ?? Number.NaN)} read`
      ])
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

function writeVault(root: string, perNote: number): void {
  mkdirSync(join(root, 'notes/pictures'), { recursive: true })
  const numbers = Array.from({ length: count }, (_, number) => number)
  for (const number of numbers) writePicture(root, number, number)
  const notes = cut(numbers, perNote).map((shown, note) => {
    const pictures = shown.map((number) => `![](pictures/picture-${number}.png)\n`)
    return `## What does case ${note} show?\n\n${pictures.join('\n')}\nCase ${note}.\n`
  })
  for (const [file, some] of cut(notes, perFile).entries())
    writeFileSync(join(root, `notes/chapter-${file}.md`), `# Chapter ${file}\n\n${some.join('\n')}`)
}

function cut<Value>(values: readonly Value[], length: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / length) }, (_, index) => values.slice(index * length, (index + 1) * length))
}

/** No two of one `content`, though nobody could look at them. */
function writePicture(root: string, number: number, content: number): void {
  const picture = Buffer.alloc(bytes, `${content},`)
  png.copy(picture)
  writeFileSync(join(root, `notes/pictures/picture-${number}.png`), picture)
}
