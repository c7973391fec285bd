import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readPackage } from 'build-deck/anki'
import { median, milliseconds, printTable, times } from './measure.js'
import { generateStudyNotes } from './notes.js'

/**
 * How long after a save the package is there, with a vault of 1,000 notes that is watched, beside a build of the same edit by a process of its own.
 * `MINUTES=10` soaks a vault of 300 instead: two saves a second in every way of saving, with memory and handles of the watching process (Linux alone).
 */
const minutes = Number(process.env['MINUTES'] ?? 0)
const cli = resolve('dist/cli.js')
const root = mkdtempSync(join(tmpdir(), 'build-deck-watch-'))
const apkg = join(root, 'bench.apkg')
const edited = join(root, 'notes/subject-1/chapter-1.md')
const ways: readonly ((text: string) => Promise<unknown>)[] = [
  async (text) => writeFileSync(edited, text),
  async (text) => {
    writeFileSync(`${edited}.tmp`, text)
    renameSync(`${edited}.tmp`, edited)
  },
  async (text) => {
    rmSync(edited)
    await setTimeout(5)
    writeFileSync(edited, text)
  },
  async (text) => {
    writeFileSync(edited, text.slice(0, 40))
    await setTimeout(20)
    writeFileSync(edited, text)
  }
]

try {
  for (const [path, text] of Object.entries(minutes > 0 ? generateStudyNotes(300, 100) : generateStudyNotes(1000, 1000))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const before = readFileSync(edited, 'utf8')
  const child = spawn(process.execPath, [cli, 'watch', 'notes', '-o', 'bench.apkg', '--cache', 'cache', '--quiet'], {
    cwd: root,
    stdio: 'ignore'
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  await built(0)
  const save = async (number: number) => {
    const last = statSync(apkg).mtimeMs
    const text = `${before}\n## What is added in round ${number}?\n\nThis, ${number}.\n`
    const start = performance.now()
    await ways[number % ways.length]?.(text)
    await built(last)
    return performance.now() - start
  }
  if (minutes > 0) await soak(save, child.pid ?? 0)
  else await measure(save, before)
  child.kill('SIGINT')
  process.stdout.write(`\nCtrl-C ends it with exit code ${await ended}\n`)
} finally {
  rmSync(root, { recursive: true })
}

/** Resolves when there is a package with another time. */
async function built(last: number): Promise<void> {
  const isThere = () => (statSync(apkg, { throwIfNoEntry: false })?.mtimeMs ?? last) !== last
  if (isThere()) return
  await new Promise<void>((done) => {
    const watcher = watch(root, () => {
      if (!isThere()) return
      watcher.close()
      done()
    })
    if (isThere()) {
      watcher.close()
      done()
    }
  })
}

async function measure(save: (number: number) => Promise<number>, before: string): Promise<void> {
  const latencies: number[] = []
  const processes: number[] = []
  for (let number = 1; number <= 60; number++) {
    latencies.push(await save(number))
    if (number % 10 > 0) continue
    // In a project of its own, of which the watching one knows nothing.
    const other = join(root, 'other/notes/subject-1/chapter-1.md')
    if (number === 10) {
      spawnSync('cp', ['-r', join(root, 'notes'), join(root, 'other-notes')])
      mkdirSync(join(root, 'other'))
      renameSync(join(root, 'other-notes'), join(root, 'other/notes'))
    }
    writeFileSync(other, `${before}\n## What is added?\n\n${number}.\n`)
    const start = performance.now()
    spawnSync(process.execPath, [cli, 'notes', '-o', 'bench.apkg', '--cache', 'cache', '--quiet'], { cwd: join(root, 'other') })
    processes.push(performance.now() - start)
  }
  const sorted = [...latencies].sort((a, b) => a - b)
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
  const unit = median(processes.slice(1))
  process.stdout.write('One of 1,000 notes is saved, each time another way; from the save to the package\n\n')
  printTable([
    ['a build by a process of its own', milliseconds(unit)],
    ['watched, median of 60', milliseconds(median(latencies)), times(median(latencies), unit)],
    ['watched, 95th percentile', milliseconds(p95), times(p95, unit)]
  ])
}

async function soak(save: (number: number) => Promise<number>, pid: number): Promise<void> {
  const begin = performance.now()
  const rows: [string, string, string][] = []
  const state = (name: string) => {
    const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const handles = readdirSync(`/proc/${pid}/fd`)
    const watches = handles.flatMap((handle) => readFileSync(`/proc/${pid}/fdinfo/${handle}`, 'utf8').match(/^inotify /gm) ?? []).length
    rows.push([name, `${Math.round(Number(memory) / 1000)} MB`, `${handles.length} handles, ${watches} watched folders`])
  }
  let saves = 0
  let valid = 0
  const latencies: number[] = []
  const moments = ['begin', ...Array.from({ length: 9 }, (_, index) => `after ${((index + 1) * minutes) / 10} min`)]
  while (performance.now() - begin < minutes * 60_000) {
    if (performance.now() - begin >= (rows.length * minutes * 60_000) / 10) state(moments[rows.length] ?? '')
    const start = performance.now()
    latencies.push(await save(++saves))
    // What is not whole is refused.
    const { notes } = await readPackage(readFileSync(apkg))
    if (notes.some(({ fields }) => Object.values(fields).some((field) => String(field).includes(`This, ${saves}.`)))) valid++
    await setTimeout(Math.max(0, 500 - (performance.now() - start)))
  }
  state('end')
  printTable(rows)
  const slowest = Math.max(...latencies)
  process.stdout.write(
    `\n${saves} saves in ${minutes} minutes, after ${valid} of them a whole package with what was saved; latency ${milliseconds(median(latencies))}, at most ${milliseconds(slowest)}\n`
  )
}
