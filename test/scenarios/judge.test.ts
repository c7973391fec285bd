import { describe, expect, test } from 'vitest'
import type { NoteState, PackageNote } from '../anki/snapshot.js'
import { type Judged, judge } from './judge.js'
import { unnamed } from './read-expected.js'
import type { Row } from './row.js'

const noteOf = (guid: string, front: string, more: Partial<NoteState> = {}): NoteState => {
  const fields = { Name: front, Front: `<div class="ask">${front}</div>`, Back: 'answer', Context: '' }
  return { id: guid.charCodeAt(0), guid, modified: 1, tags: [], fields, ...more }
}
const rowOf = (note: NoteState, more: Partial<Row> = {}): Row => ({
  id: note.id,
  noteId: note.id,
  ordinal: 0,
  isEmpty: false,
  asks: true,
  history: { deck: 'Test', scheduling: [note.id], reviews: [[note.id]] },
  note,
  fact: { asks: note.fields['Name'] ?? '', under: '', answer: 'answer', side: 0 },
  ...more
})
const newRow = (note: NoteState): Row => ({ ...rowOf(note), history: { deck: 'Test', scheduling: [0], reviews: [] } })
const brought = ({ guid, tags, fields }: NoteState): PackageNote => ({ guid, tags, values: Object.values(fields) })

const [apex, base] = [noteOf('a', 'apex'), noteOf('b', 'base')]

/** Judges an import after which the collection holds some rows, of which those of the package were brought. */
function judgeRows(after: readonly Row[], more: Partial<Judged> = {}): readonly string[] {
  const before = [rowOf(apex), rowOf(base)]
  const imported = after.map(({ note }) => brought(note))
  const formerly = new Map(before.map(({ note }) => [note.guid, brought(note)]))
  return judge({ before, after, imported, formerly, live: new Set(['a', 'b']), past: new Map(), expected: unnamed, ...more })
}

describe('The judge of scenarios', () => {
  test('says nothing where all is as before', () => {
    expect(judgeRows([rowOf(apex), rowOf(base)])).toEqual([])
  })

  test('tells a history that another card has now', () => {
    const [swappedA, swappedB] = [noteOf('a', 'base', { modified: 2 }), noteOf('b', 'apex', { modified: 2 })]
    expect(judgeRows([rowOf(swappedA), rowOf(swappedB)])).toEqual([
      'given to another: `base` has the history of `apex`',
      'given to another: `apex` has the history of `base`'
    ])
  })

  test('tells a card that starts anew beside its old one, and takes that where a doubt is allowed', () => {
    const again = newRow(noteOf('c', 'tip'))
    const after = [rowOf(apex), rowOf(base), again]
    const imported = [brought(base), brought(again.note)]
    const renamed = (orAnew: boolean) => ({ imported, expected: { ...unnamed, renamed: [{ from: 'apex', to: 'tip', orAnew }] } })
    expect(judgeRows(after, renamed(false))).toEqual(['lost: `tip` starts anew beside `apex`'])
    expect(judgeRows(after, renamed(true))).toEqual([])
  })

  test('tells a reworded card that has its history where it should have none', () => {
    const reworded = rowOf(noteOf('a', 'tip', { modified: 2 }))
    expect(judgeRows([reworded, rowOf(base)])).toEqual(['given to another: `tip` has the history of `apex`'])
  })

  test('tells a review, a deck and a row that are gone', () => {
    const history = rowOf(apex).history
    expect(judgeRows([rowOf(apex, { history: { ...history, reviews: [] } }), rowOf(base)])).toEqual([
      expect.stringMatching(/^changed: `apex`/)
    ])
    expect(judgeRows([rowOf(apex, { history: { ...history, deck: 'Other' } }), rowOf(base)])).toEqual([
      expect.stringMatching(/^changed: `apex`/)
    ])
    expect(judgeRows([rowOf(base)])).toEqual(['gone: `apex`'])
  })

  test('tells a blank row that Empty Cards does not list, and one that it lists and that asks', () => {
    expect(judgeRows([rowOf(apex, { asks: false }), rowOf(base)])).toEqual(['Empty Cards and its note differ about `apex`'])
    expect(judgeRows([rowOf(apex, { isEmpty: true }), rowOf(base)])).toEqual(['Empty Cards and its note differ about `apex`'])
  })

  test('tells what was touched without a change, and a note outside the package that changed', () => {
    const touched = rowOf({ ...apex, modified: 2 })
    expect(judgeRows([touched, rowOf(base)])).toEqual(['touched without a change: `apex`'])
    expect(judgeRows([touched, rowOf(base)], { imported: [brought(base)] })).toEqual([
      '`apex` was not in the package, and its note changed'
    ])
  })

  test('tells an update that has not arrived, but not where the learner’s own text stays', () => {
    const changed = brought(noteOf('a', 'apex', { tags: ['new'] }))
    expect(judgeRows([rowOf(apex), rowOf(base)], { imported: [changed] })).toEqual([expect.stringMatching(/^not arrived: `apex`/)])
    const own = rowOf({ ...apex, tags: ['leech'] })
    expect(judgeRows([own], { before: [own], imported: [brought(apex)] })).toEqual([])
  })

  test('asks for another name where names do not tell the truth apart', () => {
    const twin = noteOf('c', 'apex', { fields: { ...apex.fields, Back: 'other' } })
    const twinRow = rowOf(twin, { fact: { asks: 'apex', under: '', answer: 'other', side: 0 } })
    const edited = noteOf('a', 'apex', { modified: 2, fields: { ...apex.fields, Back: 'third' } })
    const after = [rowOf(edited, { fact: { asks: 'apex', under: '', answer: 'third', side: 0 } })]
    const problems = judgeRows(after, { before: [rowOf(apex), twinRow], live: new Set(['a', 'c']) })
    expect(problems).toContain('`apex` is no name for one fact: say which is which')
  })
})
