import { describe, expect, test } from 'vitest'
import {
  type AnkiPackage,
  type CardOptions,
  checkPackage,
  cloze,
  collect,
  type Deck,
  defineNote,
  definePackage,
  type NoteType,
  PackageError,
  writePackage
} from '../../src/anki/index.js'
import { fullPackage } from './full-package.js'

const created = new Date('2025-01-01T00:00:00Z')
const gaps = cloze({ id: 1_500_000_000_000, name: 'Gaps', modified: 1 })
const word: NoteType = {
  id: 1_500_000_000_001,
  name: 'Word',
  kind: 'standard',
  modified: 1,
  fields: [{ name: 'Front' }, { name: 'Back' }],
  templates: [
    { name: 'Forth', front: '{{Front}}', back: '{{Back}}' },
    { name: 'Home', front: '{{Back}}', back: '{{Front}}' }
  ],
  css: ''
}
const facts = { guid: 'a', deck: 'D', modified: 1, tags: [] }
const filtered: Deck = { name: 'F', other: { dyn: 1, resched: false, terms: [] } }
const withFields = (noteType: NoteType, fields: Record<string, string>, cards: Record<number, CardOptions> = {}): AnkiPackage => ({
  ...definePackage({
    decks: [{ name: 'D' }, filtered],
    noteTypes: [noteType],
    notes: [{ ...facts, noteTypeId: noteType.id, fields, cards }]
  })
})
const told = (contents: AnkiPackage, faithful = false) =>
  checkPackage(contents, { created, faithful }).map(({ code, severity, message }) => `${severity} ${code}: ${message}`)

describe('A cloze deletion that nothing hides is warned of', () => {
  const onBack = { ...gaps, templates: gaps.templates.map((each) => ({ ...each, back: '{{cloze:Text}} {{cloze-only:Back Extra}}' })) }
  const shown = 'warning cloze-not-shown: Cloze deletion in field `Back Extra`, which no `{{cloze:Back Extra}}` of note type `Gaps` shows'
  test.each([
    ['with its blank card', gaps, { Text: '{{c1::x}}', 'Back Extra': 'see {{c2::y}}' }, `${shown}: blank card of number 2`],
    ['with its marks', gaps, { Text: '{{c1::x}}', 'Back Extra': '{{c1::y}}' }, `${shown}: its marks are shown as they are`],
    ['in a standard type', word, { Front: '{{c1::x}}' }, 'warning cloze-not-shown: Cloze deletion in field `Front` of a standard type'],
    ['unless it is shown', gaps, { Text: '{{c1::x}}', 'Back Extra': '{{c:: }} {{c1' }, undefined],
    ['unless the back takes it through a filter', onBack, { Text: '{{c1::x}}', 'Back Extra': '{{c1::y}}' }, undefined],
    [
      'with its blank card, though the back takes it',
      onBack,
      { Text: '{{c1::x}}', 'Back Extra': '{{c2::y}}' },
      'shows: blank card of number 2'
    ]
  ])('%s', (_, noteType, fields, expected) => {
    const contents = withFields(noteType, fields as unknown as Record<string, string>)
    expect(told(contents)).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)])
    if (expected !== undefined) expect(checkPackage(contents, { created })[0]).toMatchObject({ note: 'a', field: expect.any(String) })
  })
})

test.each([
  ['{{c1::a {{c2::b}}}}', 'Gap within a gap'],
  ['{{c2::a}} {{c0::b}}', '`{{c0::…}}`, of which Anki 2.1.54 makes a card and later ones do not'],
  ['{{c1::a}} {{C2::b}}', '`{{C2::…}}`, which is a gap to Anki 2.1.54 only']
])('Gaps that Anki 2.1.54 finds in another way are told in their own words: %s', (Text, message) => {
  expect(checkPackage(withFields(gaps, { Text }), { created })).toMatchObject([
    { code: 'cloze-version-dependent', severity: 'warning', field: 'Text', message: expect.stringContaining(message) }
  ])
})

test('A card that is not made is named by its template or cloze number', () => {
  expect(told(withFields(word, { Front: 'x' }, { 1: { flag: 1 } }))).toEqual([
    'error unknown-card: Card 1 (template `Home`), which Anki does not make of the note, expected one of 0 (template `Forth`)'
  ])
  expect(told(withFields(gaps, { Text: '{{c2::x}}' }, { 2: { flag: 1 } }))).toEqual([
    'error unknown-card: Card 2 (cloze number 3), which Anki does not make of the note, expected one of 1 (cloze number 2)'
  ])
})

describe('A schedule that contradicts itself', () => {
  const scheduling = { type: 'new', due: 5, interval: 0, ease: 0, repetitions: 0, lapses: 0, stepsLeft: 0 } as const
  test.each<[string, CardOptions, string[]]>([
    ['a position beside another', { position: 4, scheduling }, ['error card-scheduling: Card 0: `position` beside `scheduling`']],
    ['a position beside the same', { position: 5, scheduling }, []],
    [
      'a new card in the queue of reviews',
      { scheduling: { ...scheduling, queue: 'review' } },
      ['error card-scheduling: Card 0: `scheduling` of type `new` in the queue `review`']
    ],
    [
      'a review in the queue of new cards',
      { scheduling: { ...scheduling, type: 'review', queue: 'new' } },
      ['error card-scheduling: Card 0: `scheduling` of type `review` in the queue `new`']
    ],
    ['a buried new card', { scheduling: { ...scheduling, queue: 'user-buried' } }, []],
    [
      'an original deck in a normal one',
      { scheduling: { ...scheduling, originalDeck: 'D' } },
      ['warning card-scheduling: Card 0: `scheduling.originalDeck` in a deck that is not filtered']
    ],
    ['an original deck in a filtered one', { deck: 'F', scheduling: { ...scheduling, originalDeck: 'D' } }, []],
    ['a position of two millions', { position: 2_000_000 }, ['error number-unusual: Card 0: `position` `2000000`']]
  ])('is told: %s', (_, options, expected) => {
    const contents = withFields(word, { Front: 'x' }, { 0: options })
    expect(told(contents)).toEqual(expected.map((each) => expect.stringContaining(each)))
    expect(told(contents, true).filter((each) => each.startsWith('error'))).toEqual([])
  })
})

test.each([
  [{ newToday: 'x' }, '`other` with `newToday` the text `x`, expected a list of a day and a count: Anki refuses the package'],
  [{ dyn: 1 }, '`other` with `terms` missing, expected a list of searches'],
  [{ dyn: 'x' }, '`other` with `dyn` the text `x`, expected a number from 0 to 1'],
  [{ dyn: 1, terms: [['x', 1]], resched: true }, '`other` with `terms` with a list, expected a list of a search, a limit and an order']
])('A deck whose other keys Anki cannot read is refused: %o', (other, message) => {
  expect(told({ ...fullPackage, decks: [{ name: 'Words', other }] }, true)).toContainEqual(
    expect.stringContaining(`error wrong-type: Deck \`Words\`: ${message}`)
  )
})

test.each([
  ['a"b', 'Deck `a"b`, of which Anki 24.06 and before drop the double quotes, so that it would be `ab` there only'],
  ['e\u0301', "which Anki would call the same in Unicode's form NFC"],
  [' a', 'Deck ` a`, which Anki would call `a`']
])('A deck is told what Anki makes of its name: %o', (name, message) => {
  const contents = { ...withFields(word, { Front: 'x' }), decks: [{ name: 'D' }, { name }] }
  expect(told(contents)).toEqual([expect.stringContaining(`error deck-name: `)])
  expect(told(contents)[0]).toContain(message)
  expect(told(contents, true)).toEqual([expect.stringContaining('warning deck-name: ')])
})

test('A tag in another form of Unicode is told as such', () => {
  const [note] = withFields(word, { Front: 'x' }).notes
  const contents = { ...withFields(word, { Front: 'x' }), notes: note ? [{ ...note, tags: ['e\u0301'] }] : [] }
  expect(told(contents)).toEqual([
    expect.stringContaining("would change to the same in Unicode's form NFC, expected that form (`.normalize()`)")
  ])
})

describe('A key that is not read is warned of', () => {
  const note = defineNote(word, { ...facts, fields: { Front: 'x' } })
  const good = definePackage({ decks: [{ name: 'D' }], noteTypes: [word], notes: [note] })
  const [first] = word.templates
  const cases: [string, unknown, string][] = [
    ['of a note', { notes: [{ ...note, tag: ['x'] }] }, 'key `tag`, which is not written, did you mean `tags`?'],
    ['of a card', { notes: [{ ...note, cards: { 0: { suspend: true } } }] }, 'Card 0: key `suspend`, which is not written, did you mean'],
    ['of a deck', { decks: [{ name: 'D', desc: 'x' }] }, 'Deck `D`: key `desc`, which is not written, expected one of name, description'],
    ['of a field', { noteTypes: [{ ...word, fields: [{ name: 'Front', rtl: true }, { name: 'Back' }] }] }, 'Field `Front`: key `rtl`'],
    [
      'of a template',
      { noteTypes: [{ ...word, templates: [{ ...first, bafck: 'x' }] }] },
      'key `bafck`, which is not written, did you mean'
    ],
    ['of a package', { preset: [] }, 'Package: key `preset`, which is not written, did you mean `presets`?']
  ]
  test.each(cases)('%s', (_, changes, message) => {
    expect(told({ ...good, ...Object(changes) })).toEqual([expect.stringContaining(`warning unknown-key: ${message}`)])
  })

  test.each([
    ['a Map', new Map([['Front', 'x']])],
    ['a Set', new Set()],
    ['a Date', created]
  ])('and %s is no object of fields', (name, fields) => {
    expect(told({ ...good, notes: [{ ...note, fields: fields as never }] })).toEqual([
      `error wrong-type: \`fields\` ${name}, expected an object`
    ])
  })
})

test.each([
  ['undefined', undefined, '`undefined`'],
  ['a promise', Promise.resolve(), 'a Promise']
])('A media file that opens as %s is refused by name', async (_, stream, shown) => {
  const media = [{ name: '_a.png', open: () => stream as never }]
  const error = await collect(writePackage({ ...withFields(word, { Front: 'x' }), media }, { created })).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PackageError)
  expect(error).toMatchObject({
    code: 'media-not-bytes',
    message: `Media file \`_a.png\`: \`open\` gave ${shown}, expected an AsyncIterable of Uint8Array`
  })
})
