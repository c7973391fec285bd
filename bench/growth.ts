import { buildDeck, formatMessages, memoryHost } from 'build-deck'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { repeated } from './growth/snippets.js'

/** UTF-16 units of the smaller note; the other is twice as long. */
const length = 50_000

/** Twice the text may take so many times the time. */
const most = 2.4

/** Milliseconds from which on the parser alone is not asked again. */
const tooLong = 1500

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze()
const named = process.argv[2]

process.stdout.write(
  `Milliseconds of the processor for a note of ${length / 1000} k characters and one of twice as many, the best of some runs:\n`
)
process.stdout.write('a whole build with its messages as text, and beside it remark-parse + gfm + math alone\n\n')
print('', 'build', 'twice', 'times', 'parser', 'twice', 'times')
await spent(() => build('## a\n\nb\n'))

let worst = 0
for (const { name, note } of repeated.filter(({ name }) => named === undefined || name.includes(named))) {
  const [once, twice] = [note(length), note(2 * length)]
  const ours = await compare(
    () => build(once),
    () => build(twice)
  )
  const theirs = await compare(
    () => parse(once),
    () => parse(twice),
    tooLong
  )
  worst = Math.max(worst, ours.times)
  print(name, ...cells(ours), ...cells(theirs), ours.times > most ? '!' : '')
}
process.stdout.write(`\nAt most ${worst.toFixed(2)} times, expected no more than ${most}\n`)
if (worst > most) process.exitCode = 1

interface Compared {
  readonly once: number
  readonly twice: number
  readonly times: number
}

/** Takes turns, so that both see the same machine, and more of them where the result is doubtful. */
async function compare(small: () => unknown, large: () => unknown, tooLong = Number.POSITIVE_INFINITY): Promise<Compared> {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < 9; round++) {
    if (round >= 2 && twice / once <= most) break
    once = Math.min(once, await spent(small))
    twice = Math.min(twice, once > tooLong ? Number.POSITIVE_INFINITY : await spent(large))
    if (twice > tooLong) break
  }
  return { once, twice, times: twice / once }
}

/** Milliseconds of processor time, which is the same however many programs share the machine. */
async function spent(run: () => unknown): Promise<number> {
  globalThis.gc?.()
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

async function build(text: string): Promise<void> {
  const host = memoryHost({ '/notes/note.md': text }, { now: new Date('2026-01-01T00:00:00Z') })
  const { files } = await buildDeck('/notes', { host, id: 'growth', rootDeck: 'Growth', check: true })
  await formatMessages(files)
}

/** Of what has more levels than there is stack for, as long as it goes. */
function parse(text: string): void {
  try {
    parser.parse(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

function cells({ once, twice, times }: Compared): string[] {
  const shown = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : '…')
  return [shown(once), shown(twice), Number.isFinite(times) ? times.toFixed(2) : '…']
}

function print(name: string, ...columns: readonly string[]): void {
  const shown = name.length > 34 ? `${name.slice(0, 33)}…` : name
  process.stdout.write(`${`${shown.padEnd(34)}${columns.map((column) => column.padStart(9)).join('')}`.trimEnd()}\n`)
}
