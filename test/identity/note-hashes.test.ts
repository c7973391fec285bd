import { describe, expect, test } from 'vitest'
import { hashFields } from '../../src/identity/note-hashes.js'

const hashOf = (fields: Readonly<Record<string, string>>, tags: readonly string[] = []) => hashFields({ noteTypeId: 1, fields, tags })

describe('The hash of a note’s fields', () => {
  test('is that of its filled ones, in whatever order, and whatever fields other notes have', () => {
    const before = hashOf({ Front: 'Heart', Back: 'It beats' })
    hashOf({ constructor: 'a field of this name', toString: 'and this', Zebra: 'z', Aardvark: 'a' })
    expect(hashOf({ Back: 'It beats', Hint: '', Front: 'Heart' })).toBe(before)
    expect(hashOf({ Front: 'Heart', Back: 'It beats', constructor: 'x' })).not.toBe(before)
  })

  test('is that of its tags in whatever order', () => {
    expect(hashOf({ Front: 'Heart' }, ['a', 'b'])).toBe(hashOf({ Front: 'Heart' }, ['b', 'a']))
    expect(hashOf({ Front: 'Heart' }, ['a'])).not.toBe(hashOf({ Front: 'Heart' }))
  })
})
