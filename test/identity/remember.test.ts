import { describe, expect, test } from 'vitest'
import { serializeLock, summarize } from '../../src/identity/index.js'
import { build, day, firstBuild, type TestFiles } from './build-cards.js'

const later = firstBuild + day
const seconds = (ms: number) => ms / 1000

const files: TestFiles = {
  'a.md': [
    { front: 'Heart', answer: 'pump' },
    { front: 'Lung', answer: 'air' }
  ],
  'b.md': [{ front: 'Gaps', family: 'cloze', gaps: [{ text: 'one' }, { text: 'two' }] }]
}
const first = build(files)

describe('a rebuild of the same notes', () => {
  const second = build(files, { lock: first.lock, now: later })

  test('gives the same notes, note types and date, and the same lock, byte for byte', () => {
    expect(second.notes.map(({ id, modified, cardIds }) => [id, modified, cardIds])).toEqual(
      first.notes.map(({ id, modified, cardIds }) => [id, modified, cardIds])
    )
    expect(second.noteTypes).toEqual(first.noteTypes)
    expect(second.created).toEqual(first.created)
    expect(serializeLock(second.lock)).toBe(serializeLock(first.lock))
    expect(second.stamped).toBe(false)
  })

  test('counts all as unchanged', () => {
    expect(summarize(second.changes).sentence).toBe('3 unchanged')
  })

  test('gives the same lock from any order of the files', () => {
    const turned = {
      'b.md': files['b.md'] ?? [],
      'a.md': [...(files['a.md'] ?? [])].reverse().map((card, index) => ({ ...card, line: 11 - index * 10 }))
    }
    expect(serializeLock(build(turned, { lock: first.lock, now: later }).lock)).toBe(serializeLock(first.lock))
  })
})

describe('a note’s stamp', () => {
  const edited: TestFiles = {
    ...files,
    'a.md': [
      { front: 'Heart', answer: 'a pump' },
      { front: 'Lung', answer: 'air' }
    ]
  }

  test('is the clock of the build that changed it, and no other note’s moves', () => {
    const second = build(edited, { lock: first.lock, now: later })
    expect(second.notes.map(({ modified }) => modified)).toEqual([seconds(later), seconds(firstBuild), seconds(firstBuild)])
    expect(second.created).toEqual(new Date(later))
    expect(second.stamped).toBe(true)
  })

  test('is later than all in the lock even if the clock went back', () => {
    const second = build(edited, { lock: first.lock, now: firstBuild - day })
    expect(second.notes[0]?.modified).toBe(seconds(firstBuild) + 1)
  })

  test('moves with tags, and not with deck, order or an empty field', () => {
    const [heart, lung] = [
      { front: 'Heart', answer: 'pump' },
      { front: 'Lung', answer: 'air' }
    ]
    const tagged = build({ ...files, 'a.md': [{ ...heart, tags: ['organ'] }, lung] }, { lock: first.lock, now: later })
    const moved = build({ ...files, 'a.md': [lung, { ...heart, deck: 'Elsewhere' }] }, { lock: first.lock, now: later })
    expect(tagged.notes.map(({ modified }) => modified)).toEqual([seconds(later), seconds(firstBuild), seconds(firstBuild)])
    expect(moved.notes.map(({ modified }) => modified)).toEqual([seconds(firstBuild), seconds(firstBuild), seconds(firstBuild)])
    expect(moved.deckChanges).toEqual([{ guid: first.guid('Heart'), from: 'a.md', to: 'Elsewhere' }])
  })

  test('moves for those that are published again on demand', () => {
    const second = build(files, { lock: first.lock, now: later, republish: (note) => note.key === 'Lung' })
    expect(second.notes.map(({ modified }) => modified)).toEqual([seconds(firstBuild), seconds(later), seconds(firstBuild)])
    expect(summarize(second.changes).sentence).toBe('3 unchanged')
  })

  test('of a note type moves with its templates and CSS only', () => {
    const edit = build(edited, { lock: first.lock, now: later })
    const restyled = build(files, { lock: first.lock, now: later, css: '.card {}' })
    expect(edit.noteTypes.map(({ modified }) => modified)).toEqual([seconds(firstBuild), seconds(firstBuild)])
    expect(restyled.noteTypes.map(({ modified }) => modified)).toEqual([seconds(later), seconds(later)])
    expect(restyled.notes.map(({ modified }) => modified)).toEqual([seconds(firstBuild), seconds(firstBuild), seconds(firstBuild)])
    expect(restyled.lock.noteTypes.map(({ mod }) => mod)).toEqual([seconds(later), seconds(later)])
  })
})

describe('each note counts once', () => {
  const one = (card: TestFiles[string][number], path = 'a.md') =>
    build(
      { [path]: [card, { front: 'Other' }] },
      { lock: build({ 'a.md': [{ front: 'Heart', answer: 'pump', id: 'h' }, { front: 'Other' }] }).lock, now: later }
    ).changes[0]?.kind

  test.each<[string, string | undefined, string | undefined]>([
    ['unchanged', one({ front: 'Heart', answer: 'pump', id: 'h' }), 'unchanged'],
    ['reworded before all', one({ front: 'The heart', answer: 'a pump', id: 'h', headings: ['x'] }), 'reworded'],
    ['edited before moved', one({ front: 'Heart', answer: 'a pump', id: 'h', headings: ['x'] }), 'edited'],
    ['edited when only its tags were', one({ front: 'Heart', answer: 'pump', id: 'h', tags: ['t'] }), 'edited'],
    ['edited when the headings above changed', one({ front: 'Heart', answer: 'pump', id: 'h', headings: ['x'] }), 'edited'],
    ['moved when the deck changed', one({ front: 'Heart', answer: 'pump', id: 'h', deck: 'x' }), 'moved'],
    [
      'unchanged when it only went to another file',
      one({ front: 'Heart', answer: 'pump', id: 'h', headings: ['a.md'], deck: 'a.md' }, 'b.md'),
      'unchanged'
    ],
    [
      're-rendered when the compiler made something else of it',
      one({ front: 'Heart', answer: 'pump', id: 'h', rendering: '!' }),
      're-rendered'
    ],
    ['new when it is', one({ front: 'Kidney' }), 'new']
  ])('as %s', (_, kind, expected) => {
    expect(kind).toBe(expected)
  })

  test('and the sentence tells all kinds from the quietest on', () => {
    const second = build(
      { 'a.md': [{ front: 'Heart', answer: 'a pump' }, { front: 'Liver' }], 'b.md': files['b.md'] ?? [] },
      { lock: first.lock, now: later }
    )
    expect(summarize(second.changes).sentence).toBe('1 unchanged, 1 edited, 1 new, 1 removed')
    expect(second.changes.at(-1)).toMatchObject({ kind: 'removed', front: 'Lung', place: { path: 'a.md', line: 11 } })
  })

  test('and a card that returns counts as returned, with the ids and stamp that it had', () => {
    const without = build({ 'a.md': files['a.md'] ?? [] }, { lock: first.lock, now: later })
    const back = build(files, { lock: without.lock, now: later + day })
    expect(back.changes.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'returned'])
    expect(serializeLock(back.lock)).toBe(serializeLock(first.lock))
  })
})

describe('an entry that no note has', () => {
  test('is kept exactly where its file is not part of this build', () => {
    const second = build(
      { 'b.md': files['b.md'] ?? [] },
      { lock: first.lock, now: later, reach: (path) => (path === 'b.md' ? 'read' : 'outside') }
    )
    expect(serializeLock(second.lock)).toBe(serializeLock(first.lock))
    expect(second.removals).toEqual([])
  })

  test('is retired where its file was read or is gone, and told once', () => {
    const second = build({ 'a.md': [{ front: 'Heart', answer: 'pump' }] }, { lock: first.lock, now: later })
    const third = build({ 'a.md': [{ front: 'Heart', answer: 'pump' }] }, { lock: second.lock, now: later + day })
    expect(second.removals.map(({ matching }) => matching.front)).toEqual(['Lung', 'Gaps'])
    expect(
      second.lock.notes
        .filter(({ retired }) => retired)
        .map(({ guid }) => guid)
        .sort()
    ).toEqual([first.guid('Lung'), first.guid('Gaps')].sort())
    expect(third.removals).toEqual([])
    expect(serializeLock(third.lock)).toBe(serializeLock(second.lock))
  })

  test('is kept in a build without any note', () => {
    expect(serializeLock(build({}, { lock: first.lock, now: later }).lock)).toBe(serializeLock(first.lock))
  })
})

describe('card rows', () => {
  test('that a note loses are told once, and have their ids again when they come back', () => {
    const gaps = (...texts: string[]): TestFiles => ({
      'a.md': [{ front: 'Gaps', family: 'cloze', gaps: texts.map((text) => ({ text })) }]
    })
    const one = build(gaps('one', 'two'))
    const two = build(gaps('two'), { lock: one.lock, now: later })
    const three = build(gaps('two'), { lock: two.lock, now: later + day })
    const four = build(gaps('one', 'two'), { lock: three.lock, now: later + 2 * day })
    expect(two.lostCards).toEqual([{ guid: one.guid('Gaps'), ordinals: [0] }])
    expect(Object.keys(two.notes[0]?.cardIds ?? {})).toEqual(['1'])
    expect(three.lostCards).toEqual([])
    expect(four.notes[0]?.cardIds).toEqual(one.notes[0]?.cardIds)
  })
})

describe('ids that two branches gave to two notes', () => {
  test('stay with one of them after the merge', () => {
    const merged = {
      ...first.lock,
      notes: first.lock.notes.map((note) => ({
        ...note,
        noteId: 1000,
        cardIds: Object.fromEntries(Object.keys(note.cardIds).map((ordinal) => [ordinal, 2000 + Number(ordinal)]))
      }))
    }
    const second = build(files, { lock: merged, now: later })
    const noteIds = second.notes.map(({ id }) => id)
    const cardIds = second.notes.flatMap((note) => Object.values(note.cardIds))
    expect(new Set(noteIds).size).toBe(3)
    expect(new Set(cardIds).size).toBe(4)
    expect(noteIds).toContain(1000)
    expect(cardIds).toContain(2000)
  })
})

describe('the lines in the lock', () => {
  const lines = (lock: {
    readonly notes: readonly { readonly matching: { readonly front: string }; readonly place: { readonly line: number } }[]
  }) => Object.fromEntries(lock.notes.map(({ matching, place }) => [matching.front, place.line]))
  const before = build({
    'a.md': [
      { front: 'A', line: 10 },
      { front: 'B', line: 20 },
      { front: 'C', line: 30 }
    ]
  })

  test('stay as they are when text above moves the cards down', () => {
    const after = build(
      {
        'a.md': [
          { front: 'A', line: 13 },
          { front: 'B', line: 23 },
          { front: 'C', line: 33 }
        ]
      },
      { lock: before.lock, now: later }
    )
    expect(serializeLock(after.lock)).toBe(serializeLock(before.lock))
  })

  test('move for the card that changed', () => {
    const after = build(
      {
        'a.md': [
          { front: 'A', line: 13 },
          { front: 'B', line: 23, answer: 'x' },
          { front: 'C', line: 33 }
        ]
      },
      { lock: before.lock, now: later }
    )
    expect(lines(after.lock)).toEqual({ A: 10, B: 23, C: 30 })
  })

  test('all move where the order of the cards would be wrong', () => {
    const after = build(
      {
        'a.md': [
          { front: 'B', line: 3 },
          { front: 'A', line: 13 },
          { front: 'C', line: 33 }
        ]
      },
      { lock: before.lock, now: later }
    )
    expect(lines(after.lock)).toEqual({ A: 13, B: 3, C: 33 })
  })
})
