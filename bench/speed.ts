import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createCompiler, memoryHost } from 'build-deck'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { megabytes, printTable, times } from './measure.js'
import { generateStudyNotes } from './notes.js'
import { type Spent, spendNode, spendProgram } from './speed/measure-process.js'

/** What builds and rebuilds of study notes cost, 25 to a file: whole processes, each beside the parser alone and beside genanki. `NOTES=1000,10000` asks for other sizes than 1,000, 10,000 and 30,000. */
const script = resolve(process.argv[1] ?? '')
const [role, folder = ''] = process.argv.slice(2)
const sizes = (process.env['NOTES'] ?? '1000,10000,30000').split(',').map(Number)
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

if (role === 'parse') parseAlone(folder)
else if (role === 'session') await compileInSession(Number(folder))
else for (const notes of sizes) compare(notes)

function parseAlone(root: string): void {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze()
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  for (const path of paths) parser.parse(readFileSync(join(root, path), 'utf8'))
}

/** Writes the seconds of a compile after one file of a session has changed, the median of twenty. */
async function compileInSession(notes: number): Promise<void> {
  const files: Record<string, string | Uint8Array> = generateStudyNotes(notes, notes / 25)
  for (let number = 0; number < notes; number += 40)
    for (let subject = 0; subject < 10; subject++) files[`notes/subject-${subject}/pictures/picture-${number}.png`] = picture
  const open = () => memoryHost(files, { now: new Date('2026-01-01T00:00:00Z') })
  let host = open()
  const through = new Proxy(host, { get: (_, name) => Reflect.get(host, name) })
  const compiler = createCompiler('notes', { host: through, rootDeck: 'Bench', id: 'bench' })
  const spent: number[] = []
  for (let round = 0; round <= 20; round++) {
    const start = process.cpuUsage()
    await compiler.compile()
    const { user, system } = process.cpuUsage(start)
    spent.push((user + system) / 1e6)
    files['notes/subject-1/chapter-1.md'] += `\n## What is added in round ${round}?\n\nThis.\n`
    host = open()
  }
  const edits = spent.slice(1).sort((a, b) => a - b)
  writeFileSync('session.txt', String(edits[edits.length / 2]))
}

function compare(notes: number): void {
  const root = mkdtempSync(join(tmpdir(), 'build-deck-speed-'))
  try {
    const files = generateStudyNotes(notes, notes / 25)
    for (const [path, text] of Object.entries(files)) write(root, path, text)
    for (let number = 0; number < notes; number += 40)
      for (let subject = 0; subject < 10; subject++) write(root, `notes/subject-${subject}/pictures/picture-${number}.png`, picture)
    const build = (args: readonly string[] = [], env = {}) =>
      spendNode([resolve('dist/cli.js'), 'notes', '-o', 'bench.apkg', '--cache', 'cache', '--quiet', ...args], root, env)
    const parser = spendNode([script, 'parse', 'notes'], root)
    const rows: [name: string, spent: Spent][] = [['remark-parse + gfm + math', parser]]
    rows.push([
      'genanki + markdown-it-py',
      spendProgram(genankiPython(), ['bench/speed/with-genanki.py', join(root, 'notes'), join(root, 'plain.apkg')])
    ])
    const portable = build(['--no-cache'], { BUILD_DECK_PARSER: 'portable' })
    rm(root, 'build-deck.lock.json', 'notes/build-deck.lock.json', 'bench.apkg')
    const cold = build()
    rows.push(['cold, portable parser', portable], ['cold', cold], ['unchanged', build()])
    appendFileSync(join(root, 'notes/subject-1/chapter-1.md'), '\n## What is added?\n\nThis.\n')
    rows.push(['one file edited', build()])
    const check = (...args: string[]) => spendNode([resolve('dist/cli.js'), 'check', 'notes', '--quiet', ...args], root)
    rows.push(['check', check('--cache', 'checks')], ['check, unchanged', check('--cache', 'checks')])
    const { memory } = spendNode([script, 'session', String(notes)], root)
    rows.push(['one file edited, in a session', { cpu: Number(readFileSync(join(root, 'session.txt'), 'utf8')), memory }])
    process.stdout.write(`\n${notes.toLocaleString('en')} notes in ${Object.keys(files).length} files: seconds of the processor\n\n`)
    printTable(
      rows.map(([name, { cpu, memory }]) => [
        name,
        `${cpu.toFixed(2)} s`,
        `${times(cpu, parser.cpu)} parser, ${times(cpu, cold.cpu)} cold, ${megabytes(memory)}`
      ])
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function rm(root: string, ...paths: readonly string[]): void {
  for (const path of paths) rmSync(join(root, path), { force: true })
}

/** A virtual environment of its own, made at the first bench. */
function genankiPython(): string {
  const environment = '.cache/genanki/0.13.1-markdown-it'
  const python = join(environment, 'bin/python')
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', environment])
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'genanki==0.13.1', 'markdown-it-py==3.0.0'])
  }
  return python
}
