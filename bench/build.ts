import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck, compile, memoryHost } from 'build-deck'
import { collect, writePackage } from 'build-deck/anki'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { measure, median, megabytes, milliseconds, printTable, times } from './measure.js'
import { generateNotes } from './notes.js'

const notes = generateNotes(10_000, 100)
const oneFile = generateNotes(10_000, 1)
const options = (texts = notes) => ({ host: memoryHost(texts, { now: new Date('2026-01-01T00:00:00Z') }), rootDeck: 'Bench', id: 'bench' })

if (process.argv[2] === 'once') await buildOnce()
else {
  await speed()
  startUp()
  size()
}

/** One build in a process of its own, for its peak memory. */
async function buildOnce(): Promise<void> {
  const { apkg } = await buildDeck('notes', options())
  if (apkg === undefined) throw new Error('The generated notes do not build')
  process.stdout.write(String(process.resourceUsage().maxRSS * 1024))
}

async function speed(): Promise<void> {
  const texts = Object.values(notes)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const bare = unified().use(remarkParse)
  const extended = unified().use(remarkParse).use(remarkGfm).use(remarkMath)
  const stages: Record<string, number>[] = []
  const results = await measure(
    [
      { name: 'remark-parse', run: () => texts.map((text) => bare.parse(text)) },
      { name: 'remark-parse + gfm + math', run: () => texts.map((text) => extended.parse(text)) },
      { name: 'whole build', run: async () => stages.push(await timeStages()) },
      { name: 'whole build, all in one file', run: () => buildDeck('notes', options(oneFile)) }
    ],
    3
  )
  const unit = results.get('remark-parse + gfm + math') ?? Number.NaN
  process.stdout.write(`10,000 notes in ${texts.length} files, ${megabytes(bytes)}; medians of 3 rounds in turn\n\n`)
  printTable([
    ...[...results].map(([name, time]) => [name, milliseconds(time), times(time, unit)] as const),
    ...Object.keys(stages[0] ?? {}).map((name) => [`  ${name}`, milliseconds(median(stages.map((stage) => stage[name] ?? 0)))] as const),
    ['peak memory of a build', megabytes(Number(execFileSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'once'])))]
  ])
}

/** A whole build, stage by stage: what `buildDeck` does. */
async function timeStages(): Promise<Record<string, number>> {
  const starts = new Map<string, number>([['read', performance.now()]])
  const mark = (stage: string) => {
    if (!starts.has(stage)) starts.set(stage, performance.now())
  }
  const { contents, created } = await compile('notes', { ...options(), onProgress: ({ stage }) => mark(stage) })
  if (contents === undefined) throw new Error('The generated notes do not build')
  mark('package')
  await collect(writePackage(contents, { created }))
  const moments = [...starts, ['end', performance.now()] as const]
  return Object.fromEntries(moments.slice(0, -1).map(([stage, start], index) => [stage, (moments[index + 1]?.[1] ?? start) - start]))
}

function startUp(): void {
  const contenders = {
    'node -e 0': ['-e', '0'],
    'build-deck --version': ['dist/cli.js', '--version'],
    'build-deck --help': ['dist/cli.js', '--help']
  }
  const spent = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]))
  for (let round = 0; round < 21; round++) {
    for (const [name, args] of Object.entries(contenders)) {
      const start = performance.now()
      if (spawnSync(process.execPath, args).status !== 0) throw new Error(`${name} failed`)
      spent[name]?.push(performance.now() - start)
    }
  }
  const unit = median(spent['node -e 0'] ?? [])
  process.stdout.write('\nStart-up, medians of 21 rounds in turn\n\n')
  printTable(Object.entries(spent).map(([name, list]) => [name, milliseconds(median(list)), times(median(list), unit)] as const))
}

function size(): void {
  const folder = mkdtempSync(join(tmpdir(), 'build-deck-size-'))
  try {
    const npm = (args: readonly string[]) => execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]))
    npm(['install', '--prefix', folder, '--omit=dev', '--no-audit', '--no-fund', join(folder, packed.filename)])
    const installed = execFileSync('du', ['-sb', join(folder, 'node_modules')], { encoding: 'utf8' })
    process.stdout.write('\nSize\n\n')
    printTable([
      ['tarball', megabytes(packed.size)],
      ['unpacked', megabytes(packed.unpackedSize), `${packed.entryCount} files`],
      ['installed, with dependencies', megabytes(Number.parseInt(installed, 10))]
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
