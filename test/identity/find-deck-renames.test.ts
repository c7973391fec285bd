import { describe, expect, test } from 'vitest'
import { findDeckRenames } from '../../src/identity/find-deck-renames.js'

/** Renames for notes written as `A > B`, or `A` where they stay; `known` are decks without notes. */
const renames = (notes: readonly string[], known: readonly string[] = []) => {
  const moves = notes.map((note) => note.split(' > ')).map(([from = '', to = from]) => ({ from, to }))
  return findDeckRenames(moves, [...moves.map(({ from }) => from), ...known]).map(({ from, to }) => `${from} > ${to}`)
}

describe('A deck is to be renamed', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['when all its notes went to one that is new', ['A > B', 'A > B'], ['A > B']],
    ['with the decks below it, as one', ['A::x > B::x', 'A::y > B::y', 'A > B'], ['A > B']],
    ['at the level that differs', ['R::A::x > R::B::x', 'R::C'], ['R::A > R::B']],
    ['into a deck above or below', ['A > Z::A', 'B > B::1'], ['A > Z::A', 'B > B::1']],
    ['but not one above it, where another deck went below', ['A > C', 'B > C::x'], ['B > C::x']],
    ['one for each', ['R::A > R::C', 'R::B > R::D'], ['R::A > R::C', 'R::B > R::D']]
  ])('%s', (_, notes, expected) => {
    expect(renames(notes)).toEqual(expected)
  })
})

describe('No deck is to be renamed', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['when nothing moved', ['A', 'B'], []],
    ['when a note stays', ['A > B', 'A'], []],
    ['when its notes went to two', ['A > B', 'A > C'], []],
    ['when another deck went there too', ['A > C', 'B > C'], []],
    ['when the new one was there', ['A > B', 'B'], []],
    ['when the new one was there without notes', ['A > B'], ['B']],
    ['when the new one was there as the level above another', ['A > B'], ['B::x']],
    ['when the new one was there in other capitals', ['A > Bone'], ['bone']],
    ['to the level above it, which is there', ['A::x > A'], []],
    ['when a deck below it would be carried along, and stays', ['A > B', 'A::x'], []]
  ])('%s', (_, notes, known) => {
    expect(renames(notes, known)).toEqual([])
  })

  test('above one that stays, but below', () => {
    expect(renames(['R::A::x > S::A::x', 'R::C'])).toEqual(['R::A > S::A'])
  })
})
