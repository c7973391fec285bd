import { compile, memoryHost } from 'build-deck'
import { identify, type Lock, parseLock, remember, serializeLock } from '../src/identity/index.js'
import type { NoteToRemember } from '../src/identity/remembered.js'
import { measureLock, readNotes } from './lock-size.js'
import { measure, milliseconds, printTable, times } from './measure.js'
import { generateNotes } from './notes.js'

const things = 'valve artery muscle enzyme hormone receptor channel protein contract customer margin market price supply'.split(' ')
const thing = (index: number) => `${things[index % things.length]} ${(index * 7919) % 9973}`

await shareOfBuild()
await sizeOfLock()
await alone(10_000, 500)
await alone(100_000, 1000)

/** What following cards costs in a whole build: of nothing new, and of many rewordings at once. */
async function shareOfBuild(): Promise<void> {
  const before = generateNotes(10_000, 100)
  let count = 0
  const reword = (text: string) => text.replace(/^## How large is the/gm, (all) => (count++ < 500 ? '## What is the size of the' : all))
  const after = Object.fromEntries(Object.entries(before).map(([path, text]) => [path, reword(text)]))
  const options = (texts: typeof before, day: number) => ({
    host: memoryHost(texts, { now: new Date(Date.UTC(2026, 0, day)) }),
    rootDeck: 'Bench',
    id: 'bench'
  })
  const { lock } = await compile('notes', options(before, 1))
  if (!lock) throw new Error('The generated notes do not build')
  const kinds: Record<string, number> = {}
  const results = await measure(
    [
      { name: 'compile, no lock', run: () => compile('notes', options(before, 2)) },
      { name: 'compile, nothing changed', run: () => compile('notes', { ...options(before, 2), lock }) },
      {
        name: 'compile, 500 reworded',
        run: async () => {
          const { changes } = await compile('notes', { ...options(after, 2), lock })
          for (const { kind } of changes) kinds[kind] = (kinds[kind] ?? 0) + 1
        }
      }
    ],
    3
  )
  const unit = results.get('compile, nothing changed') ?? Number.NaN
  process.stdout.write(`10,000 cards in 100 files; medians of 3 rounds in turn, ratios to a build of nothing new\n\n`)
  printTable([...results].map(([name, time]) => [name, milliseconds(time), times(time, unit)] as const))
  process.stdout.write(
    `\n500 reworded in each of 3 rounds: ${Object.entries(kinds)
      .map(([kind, number]) => `${number} ${kind}`)
      .join(', ')}\n`
  )
}

/** What a card costs in the lock: of notes that are made up, of this project's example, and of notes as people of ten subjects keep them. */
async function sizeOfLock(): Promise<void> {
  const generated = { folder: 'notes', texts: generateNotes(10_000, 100), name: 'generated' }
  const kept = ['notes', 'test/ordinary-notes/notes'].map((folder) => ({ folder, texts: readNotes(folder), name: folder }))
  process.stdout.write('\nBytes a card in the lock\n\n')
  const rows: [string, string, string][] = []
  for (const { folder, texts, name } of [generated, ...kept]) {
    const { cards, mean, middle } = await measureLock(folder, texts)
    rows.push([`${name}, ${cards.toLocaleString('en')} cards`, `${mean.toFixed(0)} on average`, `${middle} in the middle`])
  }
  printTable(rows)
}

/** Reading, matching, remembering and writing by themselves, beside what JSON alone costs. */
async function alone(cards: number, reworded: number): Promise<void> {
  const every = cards / reworded
  const notes = (day: number): NoteToRemember[] =>
    Array.from({ length: cards }, (_, index) => note(index, day === 2 && index % every === 0))
  const reach = () => 'read' as const
  const build = (day: number, lock?: Lock) => {
    const candidates = notes(day)
    const identified = identify(candidates, { namespace: 'bench', lock, reach })
    const identities = candidates.map((candidate, index) => ({ ...candidate, ...identified[index], guid: identified[index]?.guid ?? '' }))
    return { identities, lock }
  }
  const finish = ({ identities, lock }: ReturnType<typeof build>, day: number) =>
    remember(identities, { namespace: 'bench', lock, now: Date.UTC(2026, 0, day), deck: 'Bench', noteTypes: [], by: 'bench', reach })
  const { lock } = finish(build(1), 1)
  const text = serializeLock(lock)
  const built = build(2, lock)
  const results = await measure(
    [
      { name: 'JSON.parse and JSON.stringify of the lock', run: () => JSON.stringify(JSON.parse(text)) },
      { name: 'read', run: () => parseLock(text) },
      { name: 'match, nothing changed', run: () => build(1, lock) },
      { name: `match, ${reworded.toLocaleString('en')} reworded`, run: () => build(2, lock) },
      { name: 'remember', run: () => finish(built, 2) },
      { name: 'write', run: () => serializeLock(lock) }
    ],
    3
  )
  const unit = results.get('JSON.parse and JSON.stringify of the lock') ?? Number.NaN
  process.stdout.write(`\n${cards.toLocaleString('en')} cards by themselves; lock ${(text.length / cards).toFixed(0)} bytes a card\n\n`)
  printTable([...results].map(([name, time]) => [name, milliseconds(time), times(time, unit)] as const))
}

function note(index: number, isReworded: boolean): NoteToRemember {
  const front = isReworded
    ? `Role of the ${thing(index)} beside the ${thing(index + 3)}`
    : `What does the ${thing(index)} do beside the ${thing(index + 3)}?`
  const answer = index % 4 === 0 ? thing(index + 5) : `It changes the ${thing(index + 5)}, and the ${thing(index + 9)} with it.`
  return {
    guid: '',
    family: 'standard',
    key: front,
    answer,
    headings: [`Chapter ${index % 100}`],
    path: `chapter-${index % 100}.md`,
    line: index,
    source: front + answer,
    gaps: [],
    gapNumbers: [],
    noteTypeId: 1,
    fields: { Front: front, Back: answer },
    tags: [],
    ordinals: [0],
    deck: `Bench::Chapter ${index % 100}`
  }
}
