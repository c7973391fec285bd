import { describe, expect, test } from 'vitest'
import { toAnkiSearches } from '../../src/identity/anki-search.js'
import { build } from './build-cards.js'

const { lock } = build({ 'a.md': [{ front: 'Heart' }, { front: 'Gap', family: 'cloze', gaps: [{ text: 'one' }] }] })
const [standard, cloze] = ['standard', 'cloze'].map((family) => lock.notes.filter((note) => note.family === family))
const named = (name: string) => ({ noteTypes: lock.noteTypes.map((noteType) => ({ ...noteType, name })) })

describe('A search for Anki’s browser', () => {
  test('names the notes by their `Id` and the note types that they have', () => {
    const [one, other] = [standard?.[0]?.guid, cloze?.[0]?.guid]
    expect(toAnkiSearches(standard ?? [], lock)).toEqual([`"note:build-deck: Test standard" (Id:${one})`])
    expect(toAnkiSearches([...(standard ?? []), ...(cloze ?? [])], lock)).toEqual([
      `("note:build-deck: Test standard" OR "note:build-deck: Test cloze") (Id:${one} OR Id:${other})`
    ])
    expect(toAnkiSearches([], lock)).toEqual([])
  })

  test('takes the signs of a name for what they are, and leaves out the quotes that Anki drops', () => {
    expect(toAnkiSearches(standard ?? [], named('a_b*c\\d "e" (f) OR :'))[0]).toMatch(/^"note:a\\_b\\\*c\\\\d e \(f\) OR :" /)
  })

  test('holds no sign that a terminal would obey', () => {
    expect(toAnkiSearches(standard ?? [], named('a\u001b[31m\u202eb'))[0]).toMatch(/^"note:a_\[31m_b" /)
  })

  test('quotes an `Id` that another program gave', () => {
    const foreign = { ...lock.notes[0], guid: 'A_b) OR "x' }
    expect(toAnkiSearches([foreign as (typeof lock.notes)[0]], lock)[0]).toContain('("Id:A\\_b) OR x")')
  })

  test('is split before Anki would refuse it', () => {
    const [entry] = standard ?? []
    const many = Array.from({ length: 1200 }, () => entry).filter((each) => each !== undefined)
    expect(toAnkiSearches(many, lock).map((search) => search.split(' OR ').length)).toEqual([500, 500, 200])
  })
})
