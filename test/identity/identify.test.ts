import { describe, expect, test } from 'vitest'
import { guid } from '../../src/identity/index.js'
import { build, day, firstBuild, namespace, type TestFiles } from './build-cards.js'

const later = firstBuild + day
const recipe = { namespace, family: 'standard', context: [], n: 0 }

/** The second build of a project. */
const rebuild = (first: TestFiles, second: TestFiles) => {
  const before = build(first)
  return { before, after: build(second, { lock: before.lock, now: later }) }
}

describe('a first build', () => {
  test('names a card by its namespace and what it asks alone', () => {
    expect(build({ 'a.md': [{ front: 'Heart' }] }).guid('Heart')).toBe(guid({ ...recipe, key: 'Heart' }))
  })

  test('adds the headings above for all cards that ask the same', () => {
    const built = build({
      'a.md': [{ front: 'Treatment', headings: ['Mitral stenosis'] }, { front: 'Heart' }],
      'b.md': [{ front: 'Treatment', headings: ['Aortic stenosis'] }]
    })
    expect(built.guid('Treatment', 'a.md')).toBe(guid({ ...recipe, key: 'Treatment', context: ['Mitral stenosis'] }))
    expect(built.guid('Treatment', 'b.md')).toBe(guid({ ...recipe, key: 'Treatment', context: ['Aortic stenosis'] }))
    expect(built.guid('Heart')).toBe(guid({ ...recipe, key: 'Heart' }))
  })

  test('numbers what is still alike in the order of path and line, whatever the order of the files', () => {
    const headings = ['Heart']
    const built = build({
      'b.md': [{ front: 'Treatment', headings, answer: 'third' }],
      'a.md': [
        { front: 'Treatment', headings, answer: 'second', line: 9 },
        { front: 'Treatment', headings, answer: 'first', line: 3 }
      ]
    })
    const byAnswer = Object.fromEntries(built.notes.map((note) => [note.answer, note.guid]))
    const numbered = (n: number) => guid({ ...recipe, key: 'Treatment', context: headings, n })
    expect(byAnswer).toEqual({ first: numbered(0), second: numbered(1), third: numbered(2) })
  })

  test('orders paths by code point, where a letter above U+FFFF comes last', () => {
    const headings = ['Heart']
    const built = build({
      '𝒜.md': [{ front: 'Q', headings, answer: 'second' }],
      '\uff21.md': [{ front: 'Q', headings, answer: 'first' }]
    })
    expect(built.notes.find(({ answer }) => answer === 'first')?.guid).toBe(guid({ ...recipe, key: 'Q', context: headings, n: 0 }))
  })

  test('keeps the families apart', () => {
    const built = build({ 'a.md': [{ front: 'Heart' }, { front: 'Heart', family: 'cloze', gaps: [{ text: 'x' }] }] })
    expect(built.notes.map((note) => note.guid)).toEqual([
      guid({ ...recipe, key: 'Heart' }),
      guid({ ...recipe, key: 'Heart', family: 'cloze' })
    ])
  })

  test('names a card with an explicit id by the id', () => {
    const built = build({
      'a.md': [
        { front: 'Heart', id: 'h' },
        { front: 'Drugs\u001fACE', id: 'd', label: 'ACE' }
      ]
    })
    expect(built.notes.map((note) => note.guid)).toEqual([guid({ ...recipe, key: '#h' }), guid({ ...recipe, key: '#d\u001fACE' })])
  })
})

describe('a later build keeps a card’s guid when', () => {
  test('its answer is edited', () => {
    const { before, after } = rebuild({ 'a.md': [{ front: 'Heart', answer: 'pump' }] }, { 'a.md': [{ front: 'Heart', answer: 'a pump' }] })
    expect(after.guid('Heart')).toBe(before.guid('Heart'))
  })

  test('its file is renamed and the answer edited', () => {
    const { before, after } = rebuild({ 'a.md': [{ front: 'Heart', answer: 'pump' }] }, { 'b.md': [{ front: 'Heart', answer: 'a pump' }] })
    expect(after.guid('Heart')).toBe(before.guid('Heart'))
  })

  test('another card asks the same from now on', () => {
    const { before, after } = rebuild(
      { 'b.md': [{ front: 'Treatment' }] },
      { 'a.md': [{ front: 'Treatment' }], 'b.md': [{ front: 'Treatment' }] }
    )
    expect(after.guid('Treatment', 'b.md')).toBe(before.guid('Treatment'))
    expect(after.guid('Treatment', 'a.md')).toBe(guid({ ...recipe, key: 'Treatment', context: ['a.md'] }))
  })

  test('two files swap names, and one of the answers is edited in the same build', () => {
    const card = (title: string, answer: string) => ({ front: 'Treatment', headings: [title], answer })
    const { before, after } = rebuild(
      { 'a.md': [card('Mitral', 'valve')], 'b.md': [card('Aortic', 'stent')] },
      { 'a.md': [card('Aortic', 'a stent')], 'b.md': [card('Mitral', 'valve')] }
    )
    expect(after.guid('Treatment', 'b.md')).toBe(before.guid('Treatment', 'a.md'))
    expect(after.guid('Treatment', 'a.md')).toBe(before.guid('Treatment', 'b.md'))
  })

  test('the heading above is renamed, although others ask the same, because the answer agrees', () => {
    const { before, after } = rebuild(
      {
        'a.md': [
          { front: 'T', headings: ['X', 'one'], answer: 'first' },
          { front: 'T', headings: ['X', 'two'], answer: 'second' }
        ]
      },
      {
        'a.md': [
          { front: 'T', headings: ['X', 'eins'], answer: 'first' },
          { front: 'T', headings: ['X', 'zwei'], answer: 'second' }
        ]
      }
    )
    expect(after.notes.map((note) => note.guid)).toEqual(before.notes.map((note) => note.guid))
  })

  test('twins under one heading are edited both, by their order', () => {
    const { before, after } = rebuild(
      {
        'a.md': [
          { front: 'T', answer: 'one' },
          { front: 'T', answer: 'two' }
        ]
      },
      {
        'a.md': [
          { front: 'T', answer: 'uno' },
          { front: 'T', answer: 'due' }
        ]
      }
    )
    expect(after.notes.map((note) => note.guid)).toEqual(before.notes.map((note) => note.guid))
  })

  test('it gets an explicit id, and from then on also when it is reworded and moved', () => {
    const { before, after } = rebuild(
      { 'a.md': [{ front: 'Heart', answer: 'pump' }] },
      { 'a.md': [{ front: 'Heart', answer: 'pump', id: 'h' }] }
    )
    const third = build({ 'b.md': [{ front: 'What is the heart?', answer: 'muscle', id: 'h' }] }, { lock: after.lock, now: later + day })
    expect(after.guid('Heart')).toBe(before.guid('Heart'))
    expect(third.guid('What is the heart?')).toBe(before.guid('Heart'))
  })

  test('it returns after a build without it', () => {
    const { before, after } = rebuild({ 'a.md': [{ front: 'Heart' }, { front: 'Lung' }] }, { 'a.md': [{ front: 'Lung' }] })
    const third = build({ 'b.md': [{ front: 'Heart' }, { front: 'Lung' }] }, { lock: after.lock, now: later + day })
    expect(third.guid('Heart')).toBe(before.guid('Heart'))
    expect(third.notes[0]?.id).toBe(before.notes[0]?.id)
  })
})

describe('a history is not given to another fact when', () => {
  test('another file asks the same of something else', () => {
    const { before, after } = rebuild(
      { 'mitral.md': [{ front: 'Treatment', headings: ['Mitral stenosis'], answer: 'Balloon valvotomy.' }] },
      { 'appendix.md': [{ front: 'Treatment', headings: ['Appendicitis'], answer: 'Surgery.' }] }
    )
    expect(after.guid('Treatment')).not.toBe(before.guid('Treatment'))
    expect(after.removals.map((entry) => entry.guid)).toEqual([before.guid('Treatment')])
  })

  test('one of several sections with the same front is replaced by another', () => {
    const card = (title: string, answer: string) => ({ front: 'Treatment', headings: [title], answer })
    const { before, after } = rebuild(
      { 'a.md': [card('Mitral', 'valve'), card('Aortic', 'stent')] },
      { 'a.md': [card('Mitral', 'valve'), card('Tricuspid', 'ring')] }
    )
    expect(before.notes.map((note) => note.guid)).not.toContain(after.notes[1]?.guid)
    expect(after.removals.map((entry) => entry.guid)).toEqual([before.notes[1]?.guid])
  })

  test('a retired card asked the same under another heading, while the front has namesakes', () => {
    const card = (title: string) => ({ front: 'Treatment', headings: [title], answer: title })
    const { before, after } = rebuild({ 'a.md': [card('Mitral'), card('Aortic')] }, { 'a.md': [card('Mitral')] })
    const third = build({ 'a.md': [card('Mitral'), card('Tricuspid')] }, { lock: after.lock, now: later + day })
    expect(before.notes.map((note) => note.guid)).not.toContain(third.notes[1]?.guid)
  })

  test('a card returns to its section in the build in which its only namesake goes', () => {
    const card = (title: string) => ({ front: 'Treatment', headings: [title], answer: title })
    const { before, after } = rebuild({ 'a.md': [card('Mitral'), card('Aortic')] }, { 'a.md': [card('Mitral')] })
    const third = build({ 'a.md': [card('Aortic')] }, { lock: after.lock, now: later + day })
    expect(third.guid('Treatment')).toBe(before.notes[1]?.guid)
  })

  test('an explicit id gives way to another id', () => {
    const { before, after } = rebuild({ 'a.md': [{ front: 'T', id: 'aortic' }] }, { 'a.md': [{ front: 'T', id: 'tricuspid' }] })
    expect(after.guid('T')).not.toBe(before.guid('T'))
  })

  test('two files have cards of one id and only one of them stays', () => {
    const { before, after } = rebuild(
      { 'a.md': [{ front: 'A', id: 'x' }], 'b.md': [{ front: 'B', id: 'x' }] },
      { 'c.md': [{ front: 'C', id: 'x' }] }
    )
    expect(before.notes.map((note) => note.guid)).not.toContain(after.guid('C'))
  })

  test('the card with the same front stands in a file outside this build', () => {
    const before = build({ 'a.md': [{ front: 'Treatment' }], 'b.md': [{ front: 'Heart' }] })
    const after = build(
      { 'b.md': [{ front: 'Treatment' }] },
      { lock: before.lock, now: later, reach: (path) => (path === 'b.md' ? 'read' : 'outside') }
    )
    expect(after.guid('Treatment')).toBe(guid({ ...recipe, key: 'Treatment', context: ['b.md'] }))
    expect(after.lock.notes.find((entry) => entry.guid === before.guid('Treatment'))).toEqual(
      before.lock.notes.find((entry) => entry.guid === before.guid('Treatment'))
    )
  })
})

describe('`.new`', () => {
  const card = { front: 'Heart', answer: 'pump' }

  test('gives a new guid once, for as long as the mark stands and after it is taken away', () => {
    const { before, after } = rebuild({ 'a.md': [card] }, { 'a.md': [{ ...card, fresh: true }] })
    const third = build({ 'a.md': [{ ...card, answer: 'a pump', fresh: true }] }, { lock: after.lock, now: later + day })
    const fourth = build({ 'a.md': [card] }, { lock: third.lock, now: later + 2 * day })
    expect(after.guid('Heart')).toBe(guid({ ...recipe, key: 'Heart', n: 1 }))
    expect(after.removals.map((entry) => entry.guid)).toEqual([before.guid('Heart')])
    expect(third.guid('Heart')).toBe(after.guid('Heart'))
    expect(fourth.guid('Heart')).toBe(after.guid('Heart'))
  })

  test('gives another one when it was taken away and is set again', () => {
    const marked = build({ 'a.md': [{ ...card, fresh: true }] })
    const unmarked = build({ 'a.md': [card] }, { lock: marked.lock, now: later })
    const again = build({ 'a.md': [{ ...card, fresh: true }] }, { lock: unmarked.lock, now: later + day })
    expect(unmarked.guid('Heart')).toBe(marked.guid('Heart'))
    expect(again.guid('Heart')).not.toBe(marked.guid('Heart'))
  })

  test('holds on a card with an explicit id too', () => {
    const { before, after } = rebuild({ 'a.md': [{ ...card, id: 'h' }] }, { 'a.md': [{ ...card, id: 'h', fresh: true }] })
    expect(after.guid('Heart')).toBe(guid({ ...recipe, key: '#h', n: 1 }))
    expect(after.guid('Heart')).not.toBe(before.guid('Heart'))
  })

  test('leaves the later of two identities to a card that returns', () => {
    const { after } = rebuild({ 'a.md': [card, { front: 'Lung' }] }, { 'a.md': [{ ...card, fresh: true }, { front: 'Lung' }] })
    const gone = build({ 'a.md': [{ front: 'Lung' }] }, { lock: after.lock, now: later + day })
    const back = build({ 'a.md': [card, { front: 'Lung' }] }, { lock: gone.lock, now: later + 2 * day })
    expect(back.guid('Heart')).toBe(after.guid('Heart'))
  })
})

describe('a card that changes its family', () => {
  const plain = { front: 'Heart', answer: 'a pump' }
  const cloze = { ...plain, family: 'cloze' as const, gaps: [{ text: 'pump' }] }

  test('starts anew and says which entry it replaces', () => {
    const { before, after } = rebuild({ 'a.md': [plain] }, { 'a.md': [cloze] })
    expect(after.notes[0]?.replaces?.guid).toBe(before.guid('Heart'))
    expect(after.guid('Heart')).toBe(guid({ ...recipe, key: 'Heart', family: 'cloze' }))
    expect(after.changes.map(({ kind }) => kind)).toEqual(['new', 'removed'])
  })

  test('has its old guid and nothing to tell when it changes back', () => {
    const { before, after } = rebuild({ 'a.md': [plain] }, { 'a.md': [cloze] })
    const third = build({ 'a.md': [plain] }, { lock: after.lock, now: later + day })
    expect(third.guid('Heart')).toBe(before.guid('Heart'))
    expect(third.notes[0]?.replaces).toBeUndefined()
  })
})
