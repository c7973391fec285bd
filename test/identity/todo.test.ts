import { describe, expect, test } from 'vitest'
import { listTodo, markDone, serializeLock, type Todo } from '../../src/identity/index.js'
import { build, day, firstBuild, type TestFiles } from './build-cards.js'

const heart = { front: 'Heart', answer: 'pump', deck: 'Body::Heart' }
const lung = { front: 'Lung', answer: 'air', deck: 'Body::Lung' }
const gaps = { front: 'Gaps', family: 'cloze', gaps: [{ text: 'one' }, { text: 'two' }], deck: 'Body::Gaps' } as const
const files: TestFiles = { 'a.md': [heart, lung], 'b.md': [gaps] }
const first = build(files)
const second = (edited: TestFiles, lock = first.lock) => build(edited, { lock, now: firstBuild + day })
const about = (todo: readonly Todo[]) =>
  todo.map(({ do: what, ...more }) => [what, ...('to' in more ? [more.from, more.to] : []), more.guids])

describe('A build leaves to the user', () => {
  test('nothing when it is the first, or changes texts alone', () => {
    expect(first.todo).toEqual([])
    expect(second({ ...files, 'a.md': [{ ...heart, answer: 'a pump' }, lung] }).todo).toEqual([])
  })

  test('the notes that are gone, to delete or to leave', () => {
    expect(second({ 'a.md': [lung], 'b.md': [gaps] }).todo).toEqual([
      { do: 'delete-notes', guids: [first.guid('Heart')], searches: [`"note:build-deck: Test standard" (Id:${first.guid('Heart')})`] }
    ])
  })

  test('a deck to rename, when all that is left of it went to a new one', () => {
    expect(about(second({ ...files, 'a.md': [{ ...heart, deck: 'Body::Cor' }, lung] }).todo)).toEqual([
      ['rename-deck', 'Body::Heart', 'Body::Cor', [first.guid('Heart')]]
    ])
  })

  test('the cards to move, by the deck that they belong into', () => {
    const { todo } = second({ 'a.md': [{ ...heart, deck: 'Body::Lung' }, lung], 'b.md': [gaps] })
    expect(about(todo)).toEqual([['change-deck', ['Body::Heart'], 'Body::Lung', [first.guid('Heart')]]])
  })

  test('the notes that have fewer cards than before', () => {
    const { todo } = second({ ...files, 'b.md': [{ ...gaps, gaps: [{ text: 'two' }] }] })
    expect(todo).toMatchObject([{ do: 'empty-cards', cards: 1, guids: [first.guid('Gaps')] }])
  })

  test('each of it once, while the lock keeps all', () => {
    const moved = second({ ...files, 'a.md': [{ ...heart, deck: 'Body::Lung' }, lung] })
    const removed = second({ 'a.md': [{ ...heart, deck: 'Body::Lung' }], 'b.md': [gaps] }, moved.lock)
    expect(about(removed.todo)).toEqual([['delete-notes', [first.guid('Lung')]]])
    expect(about(listTodo(removed.lock))).toEqual([
      ['delete-notes', [first.guid('Lung')]],
      ['change-deck', ['Body::Heart'], 'Body::Lung', [first.guid('Heart')]]
    ])
  })

  test('nothing for a card that goes back to where Anki still has it, which counts as unchanged', () => {
    const moved = second({ ...files, 'a.md': [{ ...heart, deck: 'Body::Lung' }, lung] })
    const back = second(files, moved.lock)
    expect(back.todo).toEqual([])
    expect(back.changes.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(serializeLock(back.lock)).toBe(serializeLock(first.lock))
  })

  test('nothing for a deck that is spelled with other capitals, since it is the same to Anki', () => {
    const spelled = second({ ...files, 'a.md': [{ ...heart, deck: 'body::heart' }, lung] })
    expect(spelled.todo).toEqual([])
    expect(spelled.changes[0]?.kind).toBe('unchanged')
  })
})

describe('What was marked as done', () => {
  const todo = second({ 'a.md': [{ ...heart, deck: 'Body::Gaps' }], 'b.md': [{ ...gaps, gaps: [{ text: 'two' }] }] })
  const done = markDone(todo.lock)

  test('is no longer listed, and stays so after a build', () => {
    expect(listTodo(todo.lock)).toHaveLength(3)
    expect(listTodo(done)).toEqual([])
    const again = second({ 'a.md': [{ ...heart, deck: 'Body::Gaps' }], 'b.md': [{ ...gaps, gaps: [{ text: 'two' }] }] }, done)
    expect(again.todo).toEqual([])
    expect(serializeLock(again.lock)).toBe(serializeLock(done))
  })

  test('is cleared by a note and a gap that return, which Anki gets anew and into their decks', () => {
    const back = second(
      {
        'a.md': [
          { ...heart, deck: 'Body::Gaps' },
          { ...lung, deck: 'Body::Other' }
        ],
        'b.md': [gaps]
      },
      done
    )
    expect(back.todo).toEqual([])
    expect(back.lock.notes.filter((note) => note.noteDeleted || note.cardsDeleted || note.ankiDeck)).toEqual([])
    expect(about(second({ 'a.md': [{ ...heart, deck: 'Body::Gaps' }], 'b.md': [gaps] }, back.lock).todo)).toEqual([
      ['delete-notes', [first.guid('Lung')]]
    ])
  })

  test('leaves nothing to do for the cards that a deleted note had lost', () => {
    const lost = second({ ...files, 'b.md': [{ ...gaps, gaps: [{ text: 'two' }] }] })
    const gone = second({ 'a.md': [heart, lung] }, lost.lock)
    const back = second({ ...files, 'b.md': [{ ...gaps, gaps: [{ text: 'two' }] }] }, markDone(gone.lock))
    expect(listTodo(back.lock)).toEqual([])
  })
})
