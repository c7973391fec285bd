import { describe, expect, test } from 'vitest'
import { type Lock, parseLock, serializeLock } from '../../src/identity/index.js'
import { build, day, firstBuild } from './build-cards.js'

const files = {
  'organs/thorax.md': [
    { front: 'Heart', answer: 'pump', headings: ['Thorax'], deck: 'Test::organs::Thorax' },
    { front: 'Lung', headings: ['Thorax', 'Airways'] }
  ],
  'b.md': [{ front: 'Red and white cells', family: 'cloze' as const, gaps: [{ text: 'white' }] }, { front: 'Liver' }]
}
const { lock } = build(files)
const [first, ...others] = lock.notes

describe('a line of the lock', () => {
  test('says nothing that goes without saying of a card', () => {
    const said = serializeLock(lock).split('\n').slice(1, -2)
    const keys = said.map((line) => Object.keys(JSON.parse(line.replace(/,$/, ''))))
    const always = ['guid', 'noteId', 'mod', 'place', 'sourceHash', 'fieldHash', 'matching']
    expect(keys.filter((list) => always.some((key) => !list.includes(key)))).toEqual([])
    expect(new Set(keys.flat())).not.toContain('retired')
    expect(keys.filter((list) => list.includes('gapNumbers'))).toHaveLength(1)
    // Of one card alone the deck is what folders and title give.
    expect(keys.filter((list) => list.includes('deck'))).toHaveLength(3)
    expect(keys.filter((list) => list.includes('noteType') || list.includes('family'))).toEqual([])
  })

  test.each<[string, Partial<Lock['notes'][number]>]>([
    ['is retired', { retired: true, retiredAt: 5 }],
    ['is a cloze without gaps', { family: 'cloze', gapNumbers: [] }],
    ['has gaps and is no cloze', { family: 'standard', gapNumbers: [{ number: 1, text: 'x' }] }],
    ['has a note type of another project', { noteType: 77 }],
    ['has another card’s id', { cardIds: { 0: 77 } }],
    ['has two cards', { cardIds: { 0: 77, 1: 78 } }],
    ['has no card', { cardIds: {} }],
    ['is in a deck of its own', { deck: 'Else' }],
    ['has no heading above', { matching: { front: 'a', answer: 'b', headings: [] } }],
    ['stands in no known file', { place: { path: '', line: 1 } }]
  ])('says what is unusual of a card that %s', (_, unusual) => {
    if (!first) throw new Error('The notes do not build')
    const changed = { ...lock, notes: [{ ...first, ...unusual }, ...others] }
    expect(parseLock(serializeLock(changed))).toEqual({ lock: changed })
  })

  test('is the only one that changes when its card is edited', () => {
    const edited = { ...files, 'b.md': [files['b.md'][0] ?? { front: '' }, { front: 'Liver', answer: 'largest gland' }] }
    const after = build(edited, { lock, now: firstBuild + day })
    const [before, today] = [lock, after.lock].map((value) => serializeLock(value).split('\n'))
    expect(today?.filter((line, index) => line !== before?.[index])).toHaveLength(1)
    expect(today).toHaveLength(before?.length ?? 0)
  })

  test('may say what goes without saying, as those of former versions do', () => {
    expect(parseLock(JSON.stringify(lock))).toEqual({ lock })
  })
})

test('A lock without note types or root deck says all that they would tell', () => {
  const { deck: _, ...bare } = { ...lock, noteTypes: [] }
  expect(parseLock(serializeLock(bare))).toEqual({ lock: bare })
})
