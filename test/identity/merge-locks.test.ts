import { describe, expect, test } from 'vitest'
import { parseLock, serializeLock } from '../../src/identity/index.js'
import type { Lock, LockNote } from '../../src/identity/lock.js'
import { mergeLocks } from '../../src/identity/merge-locks.js'
import { build, day, firstBuild, type TestFiles } from './build-cards.js'

const now = firstBuild + 10 * day
const gaps = (...texts: string[]) => texts.map((text) => ({ text }))
const files: TestFiles = {
  'a.md': [
    { front: 'Heart', answer: 'pump' },
    { front: 'Lung', answer: 'air' }
  ],
  'b.md': [{ front: 'Gaps', family: 'cloze', answer: 'one two', gaps: gaps('one', 'two') }]
}
const base = build(files).lock

/** What a side makes of the project some days later. */
const side = (changed: TestFiles, days: number) => build({ ...files, ...changed }, { lock: base, now: firstBuild + days * day }).lock

function merge(ours: Lock, theirs: Lock, before: Lock | undefined = base) {
  const merged = mergeLocks({ base: before, ours, theirs, now })
  if (!merged.lock) throw new Error(merged.conflict)
  expect(parseLock(serializeLock(merged.lock)).problem).toBeUndefined()
  const entry = (front: string) => merged.lock.notes.find(({ matching }) => matching.front === front)
  return { ...merged, entry, sentences: merged.doubts.map(({ sentence }) => sentence) }
}

const heart = (answer: string, ...more: TestFiles[string]) => ({
  'a.md': [{ front: 'Heart', answer }, { front: 'Lung', answer: 'air' }, ...more]
})

describe('Two locks that go back to one', () => {
  test('are the other one where only one side changed anything, but for the times of what changed', () => {
    const theirs = side(heart('a pump', { front: 'Liver', answer: 'bile' }), 1)
    for (const { lock } of [merge(base, theirs), merge(theirs, base)]) {
      const times = (notes: readonly LockNote[]) => notes.map(({ mod: _, ...note }) => note)
      expect(times(lock.notes)).toEqual(times(theirs.notes))
      expect(lock.noteTypes).toEqual(theirs.noteTypes)
    }
    expect(serializeLock(merge(theirs, theirs).lock)).toBe(serializeLock(theirs))
  })

  test('give a note that differs between them a time that is later than both, and leave all others their own', () => {
    const merged = merge(side(heart('a pump'), 1), side({ ...heart('pump', { front: 'Liver', answer: 'bile' }) }, 2))
    expect(merged.entry('Heart')?.mod).toBe(now / 1000)
    expect(merged.entry('Lung')?.mod).toBe(firstBuild / 1000)
    expect(merged.entry('Liver')?.mod).toBe(firstBuild / 1000 + (2 * day) / 1000)
    const late = mergeLocks({ base, ours: side(heart('a pump'), 1), theirs: base, now: firstBuild - day })
    expect(late.lock?.notes.find(({ matching }) => matching.front === 'Heart')?.mod).toBe(firstBuild / 1000 + day / 1000 + 1)
  })

  test('take the question of one side and the answer of the other', () => {
    const reworded = side(
      {
        'a.md': [
          { front: 'The heart', answer: 'pump' },
          { front: 'Lung', answer: 'air' }
        ]
      },
      1
    )
    const merged = merge(side(heart('a strong pump'), 2), reworded)
    expect(merged.entry('The heart')).toMatchObject({ matching: { answer: 'a strong pump' }, sourceHash: '' })
    const next = build(
      {
        ...files,
        'a.md': [
          { front: 'The heart', answer: 'a strong pump' },
          { front: 'Lung', answer: 'air' }
        ]
      },
      { lock: merged.lock, now: now + day }
    )
    expect(next.changes.map(({ kind }) => kind)).toEqual(['edited', 'unchanged', 'unchanged'])
  })

  test('keep a card that one side removed and the other edited, and retire one that was only removed', () => {
    const without = build({ ...files, 'a.md': [{ front: 'Lung', answer: 'air' }] }, { lock: base, now: firstBuild + day }).lock
    expect(merge(without, side(heart('a pump'), 2)).entry('Heart')).toMatchObject({ retired: false, matching: { answer: 'a pump' } })
    expect(merge(without, side({}, 2)).entry('Heart')).toMatchObject({ retired: true, retiredAt: firstBuild / 1000 + day / 1000 })
    expect(merge(side({}, 2), without).entry('Heart')).toMatchObject({ retired: true })
  })

  test('forget what one side has pruned, unless the other one went on with it', () => {
    const pruned = { ...base, notes: base.notes.filter(({ matching }) => matching.front !== 'Heart') }
    expect(merge(pruned, base).entry('Heart')).toBeUndefined()
    expect(merge(side(heart('a pump'), 1), pruned).entry('Heart')).toBeDefined()
  })

  test('keep the numbers that both sides gave to gaps, and say where one number is two gaps’', () => {
    const cloze = (...texts: string[]) => ({
      'b.md': [{ front: 'Gaps', family: 'cloze' as const, answer: texts.join(' '), gaps: gaps(...texts) }]
    })
    const other = merge(side(cloze('one', 'middle', 'two'), 1), side(cloze('two'), 2))
    expect(other.entry('Gaps')?.gapNumbers).toEqual([
      { number: 1, text: 'one' },
      { number: 3, text: 'middle' },
      { number: 2, text: 'two' }
    ])
    expect(other.sentences).toEqual([])
    const twice = merge(side(cloze('one', 'middle', 'two'), 1), side(cloze('one', 'two', 'end'), 2))
    expect(twice.sentences).toEqual([
      'Gap 3 of `Gaps` is another one on each side, expected one gap to a number: it stays that of `middle`'
    ])
    const next = build({ ...files, ...cloze('one', 'middle', 'two', 'end') }, { lock: twice.lock, now: now + day })
    expect(next.notes.find(({ key }) => key === 'Gaps')?.gapNumbers).toEqual([1, 3, 2, 4])
  })

  test('say of two cards that both sides gave one guid', () => {
    const liver = (path: string, answer: string) => ({ [path]: [{ front: 'Liver', answer }] })
    const merged = merge(side(liver('c.md', 'bile'), 1), side(liver('d.md', 'warmth'), 2))
    expect(merged.sentences).toEqual([
      '`Liver` was added on both sides, here in `c.md` and there in `d.md`, expected two cards to have two guids: one of them gets another at the next build'
    ])
    const next = build({ ...files, ...liver('c.md', 'bile'), ...liver('d.md', 'warmth') }, { lock: merged.lock, now: now + day })
    expect(new Set(next.notes.map(({ guid }) => guid)).size).toBe(5)
  })

  test('have the note types of both, and one that differs gets a later time', () => {
    const restyled = build(files, { lock: base, now: firstBuild + day, css: '.card {}' }).lock
    const { lock } = merge(base, restyled)
    expect(lock.noteTypes.map(({ mod }) => mod)).toEqual([now / 1000, now / 1000])
    expect(lock.noteTypes.map(({ hash }) => hash)).toEqual(restyled.noteTypes.map(({ hash }) => hash))
  })

  test('merge keys that this version does not know, without a common ancestor too', () => {
    const known = (value: string) => ({ ...base, theme: value, notes: base.notes.map((note) => ({ ...note, seen: value })) })
    expect(merge(base, known('x')).lock).toEqual(known('x'))
    expect(merge(known('ours'), known('theirs'), undefined).lock).toEqual(known('ours'))
  })

  test('cannot be of two projects, or of two note types for one guid', () => {
    const conflict = (theirs: Lock) => mergeLocks({ base, ours: base, theirs, now })
    expect(conflict({ ...base, namespace: 'other' })).toMatchObject({ conflict: expect.stringContaining('`other`') })
    const [first, ...others] = base.notes
    if (!first) throw new Error('no note')
    expect(conflict({ ...base, notes: [{ ...first, noteType: 7 }, ...others] })).toMatchObject({ entry: first })
  })
})
