import { describe, expect, test } from 'vitest'
import { guid } from '../../src/identity/guid.js'
import { ownNoteTypeId } from '../../src/identity/note-type-identity.js'

const owner = { namespace: '7c9e' }

// A type that is in collections is found by its id alone, and its notes by their guids.
describe('A note type of the user’s own', () => {
  test('is known by the project and by what notes call it, or by the id that it has in Anki', () => {
    expect(ownNoteTypeId({ called: 'vocabulary' }, owner)).toBe(1576909419672)
    expect(ownNoteTypeId({ called: 'Gesetze' }, owner)).toBe(1607883355151)
    expect(ownNoteTypeId({ called: 'vocabulary', id: 1618220000000 }, owner)).toBe(1618220000000)
  })

  test('keeps the id that its notes have', () => {
    const noteTypes = [{ id: 5, name: 'V', family: 'vocabulary', namespace: '7c9e', mod: 1, hash: '' }]
    const lock = { version: 1, namespace: '7c9e', noteTypes, by: 'build-deck', notes: [] } as const
    expect(ownNoteTypeId({ called: 'vocabulary', id: 6 }, { ...owner, lock })).toBe(5)
    expect(ownNoteTypeId({ called: 'vocabulary' }, { namespace: 'other', lock })).not.toBe(5)
  })

  test('gives guids of its own, whatever it is called in Anki', () => {
    expect(guid({ namespace: '7c9e', family: 'vocabulary', key: 'der Hund', context: [], n: 0 })).toBe('2ksvpqwz2q7njj6k')
  })
})
