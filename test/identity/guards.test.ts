import { describe, expect, test } from 'vitest'
import { findMassRemoval } from '../../src/identity/index.js'
import { buildNotes } from '../anki/build-notes.js'
import { build, type TestFiles } from './build-cards.js'

const cards = (count: number, path = 'a.md'): TestFiles => ({
  [path]: Array.from({ length: count }, (_, index) => ({ front: `${path} ${index}`, answer: `answer ${index}` }))
})

describe('That most cards would go', () => {
  const removed = (before: number, left: number, elsewhere = 0) => {
    const { lock } = build({ ...cards(before), ...cards(elsewhere, 'b.md') })
    const reach = (path: string) => (path === 'a.md' ? 'read' : 'outside')
    const { removals } = build(cards(left), { lock, reach })
    return findMassRemoval(removals, { lock, reach })
  }

  test.each([
    [39, 19, { removed: 20, known: 39 }],
    [40, 20, undefined],
    [40, 19, { removed: 21, known: 40 }],
    [25, 6, undefined],
    [25, 5, { removed: 20, known: 25 }]
  ])('of %s to %s is an error from 20 cards and more than half on', (before, left, expected) => {
    expect(removed(before, left)).toEqual(expected)
  })

  test('counts what is outside the build for nothing', () => {
    expect(removed(30, 5, 100)).toEqual({ removed: 25, known: 30 })
  })

  test('is never so in a build without notes, which removes nothing', () => {
    const { lock } = build(cards(40))
    expect(build({}, { lock, reach: () => 'gone' }).removals).toEqual([])
  })

  test('is told too where a setting turns them into cards of the other note type', async () => {
    const notes = {
      'a.md': `# Heart\n\n${Array.from({ length: 21 }, (_, index) => `## Question ${index}\n\nThe ==answer== to ${index}.\n`).join('\n')}`
    }
    const before = await buildNotes(notes)
    await expect(buildNotes(notes, { after: before, highlights: 'cloze' })).rejects.toThrow('error identity-mass-removal')
    const allowed = await buildNotes(notes, { after: before, highlights: 'cloze', allowRemovals: true })
    expect(allowed.sentence).toBe('21 new, 21 removed')
  })
})

test('A card that turns to one with gaps is told with how many cards start anew, and not where none had any', async () => {
  const ordinary = { 'a.md': '# Heart\n\n## Pump\n\nBlood, and more of it.\n' }
  const before = await buildNotes(ordinary)
  const gapped = { 'a.md': '# Heart\n\n## Pump\n\n{{Blood}}, and more of it.\n' }
  const after = await buildNotes(gapped, { after: before })
  expect(after.problems).toEqual(['a.md:3:1 warning identity-family-changed'])
  const none = { ...before, lock: { ...before.lock, notes: before.lock.notes.map((note) => ({ ...note, cardIds: {} })) } }
  expect((await buildNotes(gapped, { after: none })).problems).toEqual([])
  // And back again: nothing starts anew, since the first card's history is there still.
  const back = await buildNotes(ordinary, { after })
  expect(back.sentence).toBe('1 returned, 1 removed')
  expect(back.problems).toEqual([])
})
