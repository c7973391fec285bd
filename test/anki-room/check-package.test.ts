import { describe, expect, test } from 'vitest'
import {
  type AnkiPackage,
  checkPackage,
  collect,
  type Deck,
  type MediaFile,
  type Note,
  type NoteType,
  PackageError,
  type ProblemCode,
  writePackage
} from '../../src/anki/index.js'

const created = new Date('2025-01-01T00:00:00Z')
const late = created.getTime() / 1000 + 1

const noteType: NoteType = {
  id: 1_500_000_000_000,
  name: 'Word',
  kind: 'standard',
  modified: 1,
  fields: [{ name: 'Front' }, { name: 'Back' }],
  templates: [{ name: 'Card 1', front: '{{Front}}', back: '{{Back}}' }],
  css: ''
}
const cloze: NoteType = { ...noteType, kind: 'cloze', templates: [{ name: 'Cloze', front: '{{cloze:Front}}', back: '{{cloze:Front}}' }] }
const note: Note = { guid: 'a', noteTypeId: noteType.id, deck: 'Words', fields: { Front: 'dog' }, tags: [], modified: 1 }
const deck: Deck = { name: 'Words' }
const good: AnkiPackage = { decks: [deck], noteTypes: [noteType], notes: [note], media: [] }
const file: MediaFile = { name: 'a.png', data: new Uint8Array([1]) }

const withNote = (changes: Partial<Note>): AnkiPackage => ({ ...good, notes: [{ ...note, ...changes }] })
const withType = (changes: Partial<NoteType>): AnkiPackage => ({ ...good, noteTypes: [{ ...noteType, ...changes }] })
const withFront = (front: string, back = '{{Back}}'): AnkiPackage => withType({ templates: [{ name: 'Card 1', front, back }] })
const withGaps = (Front: string): AnkiPackage => ({ ...withNote({ fields: { Front } }), noteTypes: [cloze] })
const withMedia = (...media: MediaFile[]): AnkiPackage => ({ ...withNote({ fields: { Front: '<img src="a.png">' } }), media })

const cases: readonly (readonly [ProblemCode, string, AnkiPackage])[] = [
  [
    'cloze-filter-missing',
    'a cloze type without a gap on its back',
    { ...withGaps('{{c1::a}}'), noteTypes: [{ ...cloze, templates: [{ name: 'x', front: '{{cloze:Front}}', back: '{{Front}}' }] }] }
  ],
  ['cloze-number-too-high', 'a gap that shares its card', withGaps('{{c501::a}}')],
  ['cloze-version-dependent', 'a gap in a gap', withGaps('{{c1::a {{c2::b}}}}')],
  ['deck-name', 'an empty level', { ...good, decks: [deck, { name: 'A::::B' }] }],
  ['deck-name', 'a space at the end', { ...good, decks: [deck, { name: 'A ' }] }],
  ['duplicate-deck', 'two decks that differ in case', { ...good, decks: [deck, { name: 'WORDS' }] }],
  ['duplicate-field', 'two fields of one name', withType({ fields: [{ name: 'Front' }, { name: 'Back' }, { name: 'front' }] })],
  ['duplicate-guid', 'two notes of one guid', { ...good, notes: [note, { ...note, fields: { Front: 'cat' } }] }],
  [
    'duplicate-id',
    'two fields of one id',
    withType({
      fields: [
        { name: 'Front', id: 1 },
        { name: 'Back', id: 1 }
      ]
    })
  ],
  [
    'duplicate-id',
    'two notes of one id',
    {
      ...good,
      notes: [
        { ...note, id: 5 },
        { ...note, guid: 'b', id: 5 }
      ]
    }
  ],
  ['duplicate-note-type', 'two note types of one id', { ...good, noteTypes: [noteType, { ...noteType, name: 'Other' }] }],
  ['duplicate-note-type', 'two note types of one name', { ...good, noteTypes: [noteType, { ...noteType, id: 7, name: 'WORD' }] }],
  [
    'duplicate-preset',
    'two presets of one id',
    {
      ...good,
      presets: [
        { id: 2, name: 'a', modified: 1 },
        { id: 2, name: 'b', modified: 1 }
      ]
    }
  ],
  [
    'duplicate-template',
    'two templates of one name',
    withType({
      templates: [
        { name: 'x', front: '{{Front}}', back: '' },
        { name: 'X', front: '{{Back}}', back: '' }
      ]
    })
  ],
  ['empty-first-field', 'an empty first field', withNote({ fields: { Front: ' <b></b>&nbsp;', Back: 'b' } })],
  [
    'extra-cloze-template',
    'a second cloze template',
    {
      ...withGaps('{{c1::a}}'),
      noteTypes: [{ ...cloze, templates: [...cloze.templates, { name: 'y', front: '{{cloze:Back}}', back: '{{cloze:Back}}' }] }]
    }
  ],
  ['field-name', 'a field name that Anki changes', withType({ fields: [{ name: 'Front' }, { name: 'Back' }, { name: '#a:b' }] })],
  ['field-not-text', 'half a character', withNote({ fields: { Front: '\ud800' } })],
  ['guid', 'an empty guid', withNote({ guid: '' })],
  ['guid', 'a guid with a line end', withNote({ guid: 'a\nb' })],
  ['id-out-of-range', 'a note id of zero', withNote({ id: 0 })],
  ['id-out-of-range', 'a note type id that is no integer', { ...withType({ id: 1.5 }), notes: [{ ...note, noteTypeId: 1.5 }] }],
  [
    'identical-fronts',
    'two fronts alike',
    withType({
      templates: [
        { name: 'x', front: '{{Front}}', back: '' },
        { name: 'y', front: '{{Front}}', back: 'b' }
      ]
    })
  ],
  ['later-than-created', 'a note id after the build', withNote({ id: late * 1000 })],
  ['later-than-created', 'a note changed after the build', withNote({ modified: late })],
  ['later-than-created', 'a note type changed after the build', withType({ modified: late })],
  ['media-case', 'two files that differ in case', withMedia(file, { ...file, name: 'A.png' })],
  ['media-empty', 'an empty file', withMedia({ name: 'a.png', data: new Uint8Array(0) })],
  ['media-missing', 'a picture that is not there', withMedia()],
  ['media-missing', 'a sound that is not there', withNote({ fields: { Front: '[sound:a.mp3]' } })],
  ['media-missing', 'a font that is not there', withType({ css: '@font-face { src: url(_a.woff2) }' })],
  ['media-name', 'a name that Windows reserves', withMedia(file, { ...file, name: 'con.png' })],
  ['media-name', 'a path', withMedia(file, { ...file, name: '../a.png' })],
  ['media-too-large', 'a file that is not synchronised', withMedia({ name: 'a.png', size: 104_857_601, open: () => collectNothing() })],
  ['media-unused', 'a file that nothing shows', withMedia(file, { ...file, name: 'b.png' })],
  ['no-card', 'a front whose field is empty', { ...withFront('{{Back}}'), notes: [note] }],
  ['no-card', 'a cloze without a gap', withGaps('plain')],
  [
    'no-field',
    'a note type without fields',
    { ...withType({ fields: [], templates: [{ name: 'x', front: '{{Tags}}', back: '' }] }), notes: [] }
  ],
  ['no-template', 'a note type without templates', { ...withType({ templates: [] }), notes: [] }],
  ['note-type-name', 'a quote in the name', withType({ name: 'a "b"' })],
  ['sort-field', 'a sort field beyond the last', withType({ sortField: 2 })],
  ['tag', 'a tag with a space', withNote({ tags: ['a b'] })],
  ['tag', 'a tag with an empty level', withNote({ tags: ['a::'] })],
  ['template-media-name', 'a picture in a template that Anki does not copy', { ...withFront('{{Front}}<img src="a.png">'), media: [file] }],
  ['template-name', 'a quote in the name', withType({ templates: [{ name: '"', front: '{{Front}}', back: '' }] })],
  ['template-version-dependent', 'a front with a special field', withFront('{{Back}}{{Card}}')],
  ['template-version-dependent', 'a gap on two cards', withGaps('{{c1,2::a}}')],
  ['template-without-field', 'a front without a field', { ...withFront('words'), notes: [] }],
  ['unknown-card', 'options for a card that is not made', withNote({ cards: { 1: { flag: 1 } } })],
  ['unknown-deck', 'a deck that is not listed', withNote({ deck: 'Wrods' })],
  ['unknown-deck', 'a deck of a card that is not listed', withNote({ cards: { 0: { deck: 'Wrods' } } })],
  ['unknown-field', 'a misspelt field', withNote({ fields: { Front: 'a', Bakc: 'b' } })],
  ['unknown-note-type', 'a note type that is not there', withNote({ noteTypeId: 5 })],
  ['unknown-preset', 'a preset that is not there', { ...good, decks: [{ name: 'Words', preset: 5 }] }],
  ['unknown-template-field', 'a misspelt field on a back', withFront('{{Front}}', '{{Bakc}}')],
  ['unreadable-template', 'a section that is not closed', withFront('{{Front}}{{#Back}}')],
  ['unreadable-template', 'sections that cross', withFront('{{#Front}}{{#Back}}{{/Front}}{{/Back}}{{Front}}')]
]

async function* collectNothing(): AsyncGenerator<Uint8Array> {}

describe('A package is refused, or warned of, for', () => {
  test.each(cases)('%s: %s', (code, _, contents) => {
    const problems = checkPackage(contents, { created })
    expect(problems.map((problem) => problem.code)).toContain(code)
    const isWarning = ['media-unused', 'media-too-large', 'cloze-version-dependent'].includes(code)
    expect(problems.find((problem) => problem.code === code)?.severity).toBe(isWarning ? 'warning' : 'error')
  })
})

test('A good package has no problem, with a note given twice and a name in other Unicode form', async () => {
  const picture = withMedia({ name: 'a\u0308.png', data: new Uint8Array([1]) })
  const contents = {
    ...picture,
    notes: [
      { ...note, fields: { Front: '<img src="ä.png">' } },
      { ...note, guid: 'b' },
      { ...note, guid: 'b' }
    ]
  }
  expect(checkPackage(contents, { created })).toEqual([])
  expect((await collect(writePackage(contents, { created }))).length).toBeGreaterThan(1000)
})

test('An error names the note or template, holds all problems and comes before any byte', async () => {
  const contents = { ...withFront('{{Front}}\n  {{#Back}}'), notes: [{ ...note, tags: ['a b'] }] }
  const error = await writePackage(contents, { created })
    .next()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PackageError)
  expect(error).toMatchObject({
    code: 'unreadable-template',
    message:
      'Note type `Word`, template `Card 1`: front at line 2, column 3: Section `Back` without an end, expected `{{/Back}}` (and 2 more)',
    problems: [
      { code: 'unreadable-template', noteType: 'Word', template: 'Card 1', offset: 12 },
      { code: 'tag', note: 'a' },
      { code: 'no-card', note: 'a' }
    ]
  })
})

test('Warnings are told, and a faithful package turns the faults of a real collection into them', async () => {
  const warnings: string[] = []
  const contents = { ...withMedia(), notes: [{ ...note, fields: { Front: '<img src="a.png">' }, ordinals: [] }] }
  await collect(writePackage(contents, { created, faithful: true, onWarning: ({ code }) => void warnings.push(code) }))
  expect(warnings).toEqual(['no-card', 'media-missing'])
  await expect(collect(writePackage(withNote({ deck: 'Wrods' }), { created, faithful: true }))).rejects.toMatchObject({
    code: 'unknown-deck'
  })
})

test('One name twice is one file if the bytes are equal, and an error if not', async () => {
  const twice = withMedia(file, {
    name: 'a.png',
    open: async function* () {
      yield new Uint8Array([1])
    }
  })
  const once = await collect(writePackage(withMedia(file), { created }))
  expect(await collect(writePackage(twice, { created }))).toEqual(once)
  const other = withMedia(file, { name: 'a.png', data: new Uint8Array([2]) })
  await expect(collect(writePackage(other, { created }))).rejects.toMatchObject({ code: 'duplicate-media' })
})
