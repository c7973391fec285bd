import { describe, expect, test } from 'vitest'
import {
  type AnkiPackage,
  cardOrdinals,
  checkPackage,
  collect,
  type DeckPreset,
  type Note,
  type NoteType,
  readPackage,
  writePackage
} from '../../src/anki/index.js'
import { parseJson, stringifyJson } from '../../src/anki/schema-11/json.js'

const created = new Date('2025-01-01T00:00:00Z')
const noteType: NoteType = {
  id: 1_500_000_000_000,
  name: 'Word',
  kind: 'standard',
  modified: 1,
  fields: [{ name: 'Front' }, { name: 'Back' }],
  templates: [
    { name: 'Card 1', front: '{{Front}}', back: '{{Back}}' },
    { name: 'Card 2', front: '{{Back}}', back: '{{Front}}' }
  ],
  css: ''
}
const note: Note = { guid: 'a', noteTypeId: noteType.id, deck: 'Words', fields: { Front: 'dog', Back: 'Hund' }, tags: [], modified: 1 }
const good: AnkiPackage = { decks: [{ name: 'Words' }, { name: 'Aside' }], noteTypes: [noteType], notes: [note], media: [] }
const withNotes = (...changes: readonly Partial<Note>[]): AnkiPackage => ({
  ...good,
  notes: changes.map((change) => ({ ...note, ...change }))
})
const check = (contents: AnkiPackage) => checkPackage(contents, { created })
const again = async (contents: AnkiPackage, faithful = false) => readPackage(await collect(writePackage(contents, { created, faithful })))

describe('Two notes of one guid', () => {
  test.each([
    [{ modified: 2 }],
    [{ id: 5 }],
    [{ cardIds: { 0: 5 } }],
    [{ cards: { 0: { flag: 1 } } }],
    [{ ordinals: [0] }],
    [{ deck: 'Aside' }],
    [{ tags: ['x'] }]
  ])('are an error where they differ: %o', (change: Partial<Note>) => {
    expect(check(withNotes({}, change))).toMatchObject([{ code: 'duplicate-guid', severity: 'error', note: 'a', firstField: 'dog' }])
  })

  test('are one where they are equal in all', async () => {
    const cards = { 1: { flag: 1, deck: 'Aside' } }
    const contents = withNotes(
      { cards, fields: { Front: 'dog', Back: 'b' } },
      { cards: { 1: { ...cards[1] } }, fields: { Back: 'b', Front: 'dog' } }
    )
    expect(check(contents)).toEqual([])
    expect((await again(contents)).notes.length).toBe(1)
  })
})

test('Which cards a note has is asked anew for other filled fields, and the list is its own', () => {
  const both: NoteType = {
    ...noteType,
    fields: [{ name: 'a' }, { name: 'b' }],
    templates: [
      { name: 'One', front: '{{#b}}{{a}}{{/b}}', back: '' },
      { name: 'Two', front: '{{^b}}{{a}}{{/b}}', back: '' },
      { name: 'Three', front: 'Tags: {{Tags}}', back: '' }
    ]
  }
  const ordinals = (fields: Record<string, string>, tags: string[] = []): number[] => cardOrdinals(both, { fields, tags })
  expect(ordinals({ a: 'x', b: 'y' })).toEqual([0])
  ordinals({ a: 'x', b: 'y' }).push(7)
  expect(ordinals({ a: 'x', b: 'y' })).toEqual([0])
  expect(ordinals({ a: 'x', b: '<br>' })).toEqual([1])
  expect(ordinals({ a: 'x' }, ['t'])).toEqual([1, 2])
  expect(ordinals({ b: 'y' })).toEqual([])
})

test('Fields may have names that every object has', async () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
  const odd: NoteType = {
    ...noteType,
    fields: names.map((name) => ({ name })),
    templates: names.map((name) => ({ name, front: `{{${name}}}`, back: '' }))
  }
  const fields = Object.fromEntries([['constructor', 'a']])
  const others = Object.fromEntries(names.map((name) => [name, `text of ${name}`]))
  expect(cardOrdinals(odd, { fields, tags: [] })).toEqual([0])
  const contents = {
    ...good,
    noteTypes: [odd],
    notes: [
      { ...note, fields },
      { ...note, guid: 'b', fields: others }
    ]
  }
  expect(check(contents)).toEqual([])
  const { notes } = await again(contents)
  expect(notes.map((each) => Object.entries(each.fields))).toEqual([Object.entries(fields), Object.entries(others)])
})

test('Control characters that Anki removes are warned of, line ends and other forms of Unicode are not', () => {
  expect(check(withNotes({ fields: { Front: 'a\u0007b\r\n\te\u0301', Back: 'x\r\n' } }))).toMatchObject([
    { code: 'control-character', severity: 'warning', note: 'a', field: 'Front', offset: 1, message: expect.stringContaining('U+0007') }
  ])
})

test('Tags that Anki takes for one are warned of, in one note and over all', () => {
  const found = check(withNotes({ tags: ['Dog', 'dog'] }, { guid: 'b', tags: ['Dog', 'DOG'] }))
  expect(found).toMatchObject([
    { code: 'tag-case', severity: 'warning', note: 'a', message: expect.stringContaining('`dog`, which Anki would take for `Dog`') },
    { code: 'tag-case', severity: 'warning', note: 'b' }
  ])
})

test('A misspelt field is told with the one that is meant', () => {
  expect(check(withNotes({ fields: { Front: 'a', Bakc: 'b' } }))).toMatchObject([
    { code: 'unknown-field', field: 'Bakc', message: expect.stringContaining('did you mean `Back`?') }
  ])
})

test('A card goes into the deck of its template, unless the note says otherwise', async () => {
  const [first, second] = noteType.templates
  if (!first || !second) throw new Error('no template')
  const targeted: NoteType = { ...noteType, templates: [first, { ...second, targetDeck: 'Aside' }] }
  const notes = [note, { ...note, guid: 'b', cards: { 1: { deck: 'Words' } } }]
  const contents = { ...good, noteTypes: [targeted], notes }
  const decksOf = ({ notes }: AnkiPackage) =>
    notes.map(({ deck, cards }) => [cards?.[0]?.deck ?? deck, cards?.[1]?.deck ?? 'of the template'])
  const read = await again(contents, false)
  expect(read.noteTypes[0]?.templates[1]?.targetDeck).toBe('Aside')
  expect(decksOf(read)).toEqual([
    ['Words', 'of the template'],
    ['Words', 'Words']
  ])
  // and stays there, however often the package is read and written
  expect(decksOf(await again(read, false))).toEqual(decksOf(read))
  expect(decksOf(await again(read, true))).toEqual(decksOf(read))
})

describe('Options of a preset', () => {
  const withOptions = (options: DeckPreset['options']): AnkiPackage => ({
    ...good,
    presets: [{ id: 5, name: 'Mine', modified: 1, ...(options === undefined ? {} : { options }) }]
  })

  test('are warned of where Anki does not know them', () => {
    const misspelt: object = { maxTakne: 5, new: { prDay: 1 }, myAddon: 1, name: 'x' }
    expect(check(withOptions(misspelt))).toMatchObject([
      { code: 'unknown-option', severity: 'warning', preset: 'Mine', message: expect.stringContaining('did you mean `maxTaken`?') },
      { code: 'unknown-option', message: expect.stringContaining('did you mean `new.perDay`?') },
      { code: 'unknown-option', message: expect.stringContaining("`myAddon`, which Anki does not know, expected one of Anki's keys") },
      { code: 'unknown-option', message: expect.stringContaining('`name`, which is written from the preset itself') }
    ])
  })

  test('are not warned of where they are others as read, unless Anki would not take them', () => {
    const withOther = (other: Record<string, unknown>): AnkiPackage => ({ ...good, presets: [{ id: 5, name: 'Mine', modified: 1, other }] })
    expect(check(withOther({ myAddon: 1, new: { myAddon: 1 } }))).toEqual([])
    expect(check(withOther({ new: { perDay: 'x' } }))).toMatchObject([{ code: 'preset-option', severity: 'error' }])
    expect(check(withOther({ mod: 1 }))).toMatchObject([{ code: 'not-json', message: expect.stringContaining('`mod`') }])
  })

  test('come back with the keys of add-ons apart', async () => {
    const presets = [{ id: 5, name: 'Mine', modified: 1, options: { new: { perDay: 3 } }, other: { addon: [1], new: { addon: 1 } } }]
    const read = (await again({ ...good, presets })).presets?.[0]
    expect(read?.options?.new).toMatchObject({ perDay: 3, initialFactor: 2500 })
    expect(read?.options?.new).not.toHaveProperty('addon')
    expect(read?.other).toEqual({ addon: [1], new: { addon: 1 } })
  })

  test.each<[DeckPreset['options'] & object, string]>([
    [{ desiredRetention: 90 }, '`desiredRetention` `90`, expected a number from 0.7 to 0.99: Anki would take its default'],
    [{ desiredRetention: -1 }, '`desiredRetention` `-1`'],
    [{ maxTaken: 0 }, '`maxTaken` `0`, expected a number from 1 to 9999'],
    [{ rev: { ease4: -1 } }, '`rev.ease4` `-1`, expected a number from 1 to 5'],
    [{ new: { delays: [1, -1] } }, '`new.delays` with `-1`, expected minutes from 0 on at index 1'],
    [{ new: { ints: [0, 4, 0] } }, '`new.ints` with `0`, expected a number from 1 to 36500'],
    [{ lapse: { mult: 50 } }, '`lapse.mult` `50`, expected a number from 0 to 1']
  ])('are refused where Anki would take another number: %o', (options, message) => {
    expect(check(withOptions(options))).toMatchObject([
      { code: 'number-unusual', severity: 'error', preset: 'Mine', message: expect.stringContaining(message) }
    ])
  })

  test('are the defaults where they are undefined', async () => {
    const options: object = { maxTaken: undefined, new: { perDay: undefined, delays: [5] } }
    expect((await again(withOptions(options))).presets?.[0]?.options).toMatchObject({ new: { delays: [5], perDay: 20 } })
  })
})

test('A bigint in the configuration comes back', async () => {
  expect((await again({ ...good, configuration: { a: 9_007_199_254_740_993n } })).configuration).toEqual({ a: 9_007_199_254_740_993n })
})

test('JSON text with NUL and digits is not taken for a number', () => {
  const value = {
    a: '\u00001234567890123456',
    '\u00001': '\u0000\u0000x',
    b: 12345678901234567890n,
    c: [-9_007_199_254_740_993n, '\u0000']
  }
  expect(parseJson(stringifyJson(value))).toEqual(value)
})
