import { describe, expect, test } from 'vitest'
import { buildDeck } from '../../src/build-deck.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { type Lock, parseLock, serializeLock } from '../../src/identity/index.js'
import { inFolder } from '../cli/in-folder.js'

const heart = '# Heart\n\n## Where is the apex?\n\nIn the fifth space, on the left.\n'
const kidney = '# Kidney\n\n## Work\n\nA nephron {{filters}} the blood and {{reabsorbs}} the water.\n'
const lung = '# Lung\n\n## Where is the hilum?\n\nMedial.\n'

const now = (day: number) => new Date(Date.UTC(2026, 0, day))

async function build(
  files: Readonly<Record<string, string>>,
  day: number,
  { lock, id = 'all' }: { lock?: Lock | undefined; id?: string } = {}
) {
  const built = await buildDeck('/', { host: memoryHost(files, { now: now(day) }), id, rootDeck: 'Medicine', ...(lock && { lock }) })
  const told = built.files.flatMap(({ path, messages }) => messages.map(({ ruleId, reason }) => `${path} ${ruleId}: ${reason}`))
  return { ...built, told, guidsByPath: new Map(built.lock?.notes.map(({ guid, place }) => [place.path, guid])) }
}

describe('Two projects that become one', () => {
  test('keep all guids, note types and gap numbers; new cards are of the one that adopts', async () => {
    const one = await build({ '/heart.md': heart, '/kidney.md': kidney }, 1, { id: 'organs' })
    const two = await build({ '/lung.md': lung }, 2, { id: 'chest' })
    if (!one.lock || !two.lock) throw new Error('no lock')
    const files = {
      '/organs/heart.md': heart,
      '/organs/kidney.md': kidney.replace('filters}} the', 'filters}} {{all}} the'),
      '/organs/build-deck.lock.json': serializeLock(one.lock),
      '/lung.md': `${lung}\n## How many lobes?\n\nFive.\n`
    }
    const all = await build(files, 3, { lock: two.lock, id: 'chest' })
    expect(all.told).toEqual([
      "organs/build-deck.lock.json lock-adopted: A lock below the one of the project, expected a single one: the project's knows its 2 cards now, and this file can go"
    ])
    expect(all.guidsByPath.get('organs/heart.md')).toBe(one.guidsByPath.get('heart.md'))
    expect(all.guidsByPath.get('organs/kidney.md')).toBe(one.guidsByPath.get('kidney.md'))
    expect(all.lock?.notes.find(({ family }) => family === 'cloze')?.gapNumbers.map(({ number }) => number)).toEqual([1, 3, 2])
    expect(all.lock).toMatchObject({ namespace: 'chest', adopted: ['organs'] })
    expect(all.changes.map(({ kind }) => kind).sort()).toEqual(['edited', 'moved', 'new', 'unchanged'])
    const types = (notes: typeof all.contents) => notes?.noteTypes.map(({ id }) => id).sort()
    expect(types(all.contents)).toEqual([...(types(one.contents) ?? []), ...(types(two.contents) ?? [])].sort())

    // The lock below is not needed any more, and says nothing new while it is there.
    const again = await build(files, 4, { lock: parseLock(serializeLock(all.lock as Lock)).lock, id: 'chest' })
    expect(again.told).toEqual([])
    expect(serializeLock(again.lock as Lock)).toBe(serializeLock(all.lock as Lock))
    const { '/organs/build-deck.lock.json': _, ...without } = files
    const last = await build(without, 5, { lock: all.lock, id: 'chest' })
    expect(serializeLock(last.lock as Lock)).toBe(serializeLock(all.lock as Lock))
  })

  test('adopt both locks where there is none above them', async () => {
    const one = await build({ '/heart.md': heart }, 1, { id: 'organs' })
    const two = await build({ '/lung.md': lung }, 2, { id: 'chest' })
    const all = await build(
      {
        '/a/heart.md': heart,
        '/a/build-deck.lock.json': serializeLock(one.lock as Lock),
        '/b/lung.md': lung,
        '/b/build-deck.lock.json': serializeLock(two.lock as Lock)
      },
      3
    )
    expect(all.changes.map(({ kind }) => kind)).toEqual(['moved', 'moved'])
    expect(all.lock).toMatchObject({ namespace: 'all', adopted: ['a', 'b'] })
    expect([...all.guidsByPath.values()].sort()).toEqual([...one.guidsByPath.values(), ...two.guidsByPath.values()].sort())
  })

  test('cannot be built while a lock below is damaged', async () => {
    const { told, lock } = await build({ '/heart.md': heart, '/a/lung.md': lung, '/a/build-deck.lock.json': '{"version":1,' }, 1)
    expect(told).toEqual([expect.stringMatching(/^a\/build-deck\.lock\.json lock-damaged: /)])
    expect(lock).toBeUndefined()
  })

  test('keep to the upper one for a card that both built', async () => {
    const lower = await build({ '/heart.md': heart }, 1, { id: 'organs' })
    const upper = await build({ '/a/heart.md': heart }, 2)
    const all = await build({ '/a/heart.md': heart, '/a/build-deck.lock.json': serializeLock(lower.lock as Lock) }, 3, { lock: upper.lock })
    expect(all.changes.map(({ kind }) => kind)).toEqual(['unchanged'])
    expect(all.lock?.notes.filter(({ retired }) => retired).map(({ guid }) => guid)).toEqual(lower.lock?.notes.map(({ guid }) => guid))
  })
})

test('A part that has a lock of its own is built by the lock above that took it over, and else by its own', async () => {
  const { run, text, write } = inFolder({ 'all/organs/heart.md': heart, 'all/lung.md': lung })
  await run(['all/organs', '-o', 'organs.apkg'])
  await run(['all/lung.md', '-o', 'lung.apkg'])
  const own = text('all/organs/build-deck.lock.json')
  expect((await run(['all/organs', '-o', 'organs.apkg'])).stdout).toContain('1 unchanged')
  expect(text('all/organs/build-deck.lock.json')).toBe(own)
  await run(['all', '-o', 'all.apkg'])
  write('all/organs/heart.md', `${heart}\n## What closes first?\n\nThe mitral valve.\n`)
  expect((await run(['all/organs', '-o', 'organs.apkg'])).stdout).toContain('1 unchanged, 1 new')
  expect(text('all/organs/build-deck.lock.json')).toBe(own)
  expect(text('all/build-deck.lock.json')).toContain('What closes first?')
})
