import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, megabytes, milliseconds, printTable, times } from './measure.js'

/**
 * Whole processes that write the same notes, and the same media: genanki, the bare floor and build-deck/anki, by the processor time that
 * each has used when its file is written, since what else runs on a machine changes that least; then Anki's own time to import what
 * they wrote.
 */
const script = process.argv[1] ?? ''
const [contender, count = '0', path = '', folder] = process.argv.slice(2)
async function writeAlone(name: string, notes: number, file: string, media: string | undefined): Promise<void> {
  // each loads what it needs itself, and nothing of the other's
  if (name === 'floor') await (await import('./anki/floor.js')).floor(notes, file)
  else await (await import('./anki/ours.js')).ours(notes, file, media)
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stdout.write(`${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS * 1024}\n`)
}

interface Row {
  readonly title: string
  readonly notes: number
  readonly rounds: number
  readonly contenders: readonly string[]
  /** Files of so many bytes. */
  readonly media?: { readonly files: number; readonly bytes: number }
}

const all = ['genanki', 'floor', 'build-deck']
const rows: readonly Row[] = [
  { title: '1,000 notes', notes: 1000, rounds: 7, contenders: all },
  { title: '10,000 notes', notes: 10_000, rounds: 7, contenders: all },
  { title: '100,000 notes', notes: 100_000, rounds: 5, contenders: all },
  { title: '200,000 notes', notes: 200_000, rounds: 1, contenders: ['build-deck'] },
  { title: '5,000 files of 2 kB', notes: 0, rounds: 5, contenders: ['genanki', 'build-deck'], media: { files: 5000, bytes: 2000 } },
  { title: '10 files of 100 MB', notes: 0, rounds: 3, contenders: ['genanki', 'build-deck'], media: { files: 10, bytes: 1e8 } }
]

if (contender !== undefined) await writeAlone(contender, Number(count), path, folder)
else compare()

interface Run {
  /** Milliseconds of processor time. */
  readonly time: number
  /** Bytes, at most. */
  readonly memory: number
}

function compare(): void {
  const genanki = genankiPython()
  for (const row of rows) {
    const place = mkdtempSync(join(tmpdir(), 'build-deck-bench-'))
    try {
      const media = row.media && writeMedia(join(place, 'media'), row.media)
      const runs = new Map<string, Run[]>(row.contenders.map((name) => [name, []]))
      // in turns, so that all see the same machine
      for (let round = 0; round < row.rounds; round++) {
        for (const name of row.contenders) runs.get(name)?.push(run(name, row.notes, join(place, `${name}.apkg`), genanki, media))
      }
      print(row, runs, place)
    } finally {
      rmSync(place, { recursive: true })
    }
  }
}

/** Pictures that nobody could look at, no two alike. */
function writeMedia(place: string, { files, bytes }: { readonly files: number; readonly bytes: number }): string {
  mkdirSync(place)
  for (let file = 0; file < files; file++) {
    const picture = openSync(join(place, `picture-${file}.png`), 'w')
    // in pieces, as the memory of a process counts as that of each that it starts
    const piece = new Uint8Array(Math.min(bytes, 1e6)).fill(file).fill(file >> 8, 1, 2)
    for (let written = 0; written < bytes; ) written += writeSync(picture, piece, 0, Math.min(piece.length, bytes - written))
    closeSync(picture)
  }
  return place
}

function run(name: string, notes: number, file: string, genanki: string, media: string | undefined): Run {
  const given = [String(notes), file, ...(media === undefined ? [] : [media])]
  const [program, args] =
    name === 'genanki'
      ? [genanki, [join(process.cwd(), 'bench/anki/with-genanki.py'), ...given]]
      : [process.execPath, [script, name, ...given]]
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  const [seconds = Number.NaN, memory = Number.NaN] = stdout.trim().split(' ').map(Number)
  return { time: seconds * 1000, memory }
}

function print({ title, media }: Row, runs: ReadonlyMap<string, readonly Run[]>, place: string): void {
  const timeOf = (name: string): number => median((runs.get(name) ?? []).map(({ time }) => time))
  process.stdout.write(`\n## ${title}\n\n`)
  printTable(
    [...runs].map(([name, list]) => {
      const file = join(place, `${name}.apkg`)
      const memory = megabytes(median(list.map((each) => each.memory)))
      const ratios = ['genanki', 'floor'].flatMap((other) => (runs.has(other) ? [`${times(timeOf(name), timeOf(other))} ${other}`] : []))
      const imported = name === 'floor' || media ? '' : `imported by Anki in ${milliseconds(importTime(file))}`
      const remarks = [...ratios, `${memory} of memory at most`, `file of ${megabytes(statSync(file).size)}`, imported]
      return [name, milliseconds(timeOf(name)), remarks.filter((remark) => remark !== '').join(', ')]
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
