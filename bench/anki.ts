import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, megabytes, milliseconds, printTable, times } from './measure.js'

/** Whole processes that write the same notes: genanki, the bare floor and build-deck/anki; then Anki's own time to import what they wrote. */
const script = process.argv[1] ?? ''
const [contender, count = '0', path = ''] = process.argv.slice(2)
if (contender !== undefined) await writeAlone(contender, Number(count), path)
else compare()

async function writeAlone(name: string, notes: number, file: string): Promise<void> {
  // each loads what it needs itself, and nothing of the other's
  if (name === 'floor') await (await import('./anki/floor.js')).floor(notes, file)
  else await (await import('./anki/ours.js')).ours(notes, file)
  process.stdout.write(`${process.resourceUsage().maxRSS * 1024}\n`)
}

interface Run {
  readonly time: number
  readonly memory: number
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'build-deck-bench-'))
  const genanki = genankiPython()
  try {
    for (const [notes, rounds] of [
      [1000, 5],
      [10_000, 5],
      [100_000, 3],
      [200_000, 1]
    ] as const) {
      const names = notes === 200_000 ? ['build-deck'] : ['genanki', 'floor', 'build-deck']
      const runs = new Map<string, Run[]>(names.map((name) => [name, []]))
      // in turns, so that all see the same machine
      for (let round = 0; round < rounds; round++) {
        for (const name of names) runs.get(name)?.push(run(name, notes, join(folder, `${name}.apkg`), genanki))
      }
      print(notes, runs, folder)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(name: string, notes: number, file: string, genanki: string): Run {
  const [program, args] =
    name === 'genanki'
      ? [genanki, [join(process.cwd(), 'bench/anki/with-genanki.py'), String(notes), file]]
      : [process.execPath, [script, name, String(notes), file]]
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  const time = performance.now() - start
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  return { time, memory: Number(stdout.trim()) }
}

function print(notes: number, runs: ReadonlyMap<string, readonly Run[]>, folder: string): void {
  const timeOf = (name: string): number => median((runs.get(name) ?? []).map(({ time }) => time))
  process.stdout.write(`\n## ${notes.toLocaleString('en')} notes\n\n`)
  printTable(
    [...runs].map(([name, list]) => {
      const file = join(folder, `${name}.apkg`)
      const memory = megabytes(median(list.map((each) => each.memory)))
      const ratios =
        runs.size === 1 ? '' : `${times(timeOf(name), timeOf('genanki'))} genanki, ${times(timeOf(name), timeOf('floor'))} floor, `
      const imported = name === 'floor' ? '' : `, imported by Anki in ${milliseconds(importTime(file))}`
      return [
        name,
        milliseconds(timeOf(name)),
        `${ratios}${memory} of memory at most, file of ${megabytes(statSync(file).size)}${imported}`
      ]
    })
  )
}

/** What the newest Anki needs for the import itself. */
function importTime(file: string): number {
  const python = '.cache/anki/26.9.3/bin/python'
  if (!existsSync(python)) return Number.NaN
  const program = [
    'import sys, tempfile, time',
    'from anki.collection import Collection, ImportAnkiPackageRequest',
    "collection = Collection(tempfile.mkdtemp() + '/collection.anki2')",
    'start = time.time()',
    'collection.import_anki_package(ImportAnkiPackageRequest(package_path=sys.argv[1]))',
    'print((time.time() - start) * 1000)'
  ].join('\n')
  return Number(execFileSync(python, ['-c', program, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

/** A virtual environment with genanki 0.13.1, made at the first bench. */
function genankiPython(): string {
  const environment = '.cache/genanki/0.13.1'
  const python = join(environment, 'bin/python')
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', environment])
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'genanki==0.13.1'])
  }
  return python
}
