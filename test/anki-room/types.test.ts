import { expect, test } from 'vitest'
import {
  basic,
  basicTypeIn,
  cloze,
  collect,
  defineDeck,
  defineNote,
  defineNoteType,
  imageOcclusion,
  type NoteType,
  occlusionField,
  writePackage
} from '../../src/anki/index.js'
import type { BuildResult } from '../../src/index.js'

const deck = defineDeck({ name: 'Words' })
const stock = { id: 1_500_000_000_001, name: 'Words', modified: 1_700_000_000 }
const word = defineNoteType({
  ...stock,
  fields: ['Word', { name: 'Meaning', font: 'Georgia' }, 'Example sentence'],
  templates: [
    { name: 'Forth', front: '{{Word}}', back: '{{FrontSide}}<hr id=answer>{{text:furigana:Meaning}}' },
    { name: 'Back', front: '{{#Example sentence}}{{ Meaning }}{{/Example sentence}}', back: '{{Word}} {{Deck}} {{#c1}}{{/c1}}' }
  ]
})
const gaps = defineNoteType({
  ...stock,
  kind: 'cloze',
  fields: ['Text'],
  templates: [{ name: 'Gap', front: '{{cloze:Text}}', back: '{{cloze:Text}}' }]
})
const facts = { guid: 'a', deck, modified: 1_700_000_000 }

test('names of fields and templates are part of the type', () => {
  expect(defineNote(word, { ...facts, fields: { Word: 'dog' }, cards: { Back: { flag: 3 } } })).toEqual({
    guid: 'a',
    deck: 'Words',
    modified: 1_700_000_000,
    noteTypeId: 1_500_000_000_001,
    fields: { Word: 'dog' },
    tags: [],
    cards: { 1: { flag: 3 } }
  })
  expect(defineNote(cloze(stock), { ...facts, fields: { Text: '{{c2::a}}' }, cards: { 2: { suspended: true } } }).cards).toEqual({
    1: { suspended: true }
  })
  expect(word.fields.map(({ name }) => name)).toEqual(['Word', 'Meaning', 'Example sentence'])
})

test('a misspelt field, a wrong template and a missing option do not compile', () => {
  // @ts-expect-error: no field `Wrod`
  defineNote(word, { ...facts, fields: { Wrod: 'dog' } })
  // @ts-expect-error: no field `Text`
  defineNote(basic(stock), { ...facts, fields: { Text: 'dog' } })
  // @ts-expect-error: no field `Header ` with a space
  defineNote(imageOcclusion(stock), { ...facts, fields: { 'Header ': 'dog' } })
  // @ts-expect-error: no template `Card 2`
  expect(() => defineNote(basicTypeIn(stock), { ...facts, fields: { Front: 'dog' }, cards: { 'Card 2': {} } })).toThrow(TypeError)
  // @ts-expect-error: no guid
  defineNote(word, { deck, modified: 1, fields: { Word: 'dog' } })
  // @ts-expect-error: no `modified`
  basic({ id: 1, name: 'Words' })
  // @ts-expect-error: `{{Fornt}}` on a front
  defineNoteType({ ...stock, fields: ['Front'], templates: [{ name: 'Card 1', front: '{{Fornt}}', back: '{{Front}}' }] })
  // @ts-expect-error: `{{#Meening}}` on a back
  defineNoteType({ ...stock, fields: ['Front'], templates: [{ name: 'Card 1', front: '{{Front}}', back: '{{#Meening}}x{{/Meening}}' }] })
  // @ts-expect-error: no back
  defineNoteType({ ...stock, fields: ['Front'], templates: [{ name: 'Card 1', front: '{{Front}}' }] })
  // @ts-expect-error: a deck without a name
  defineDeck({ description: 'x' })
  // @ts-expect-error: `{{Nope}}` in the browser's list
  defineNoteType({ ...stock, fields: ['A'], templates: [{ name: 'x', front: '{{A}}', back: '', browserFront: '{{Nope}}' }] })
  // @ts-expect-error: `{{Nope}}` in the browser's list, on the back
  defineNoteType({ ...stock, fields: ['A'], templates: [{ name: 'x', front: '{{A}}', back: '', browserBack: '{{Nope}}' }] })
  // @ts-expect-error: one name twice
  defineNoteType({ ...stock, fields: ['A', 'B', { name: 'a' }], templates: [{ name: 'x', front: '{{A}}', back: '' }] })
  // @ts-expect-error: no field
  defineNoteType({ ...stock, fields: [], templates: [{ name: 'x', front: 'x', back: '' }] })
  // @ts-expect-error: no template
  defineNoteType({ ...stock, fields: ['A'], templates: [] })
  const card = { name: 'x', front: '{{A}}', back: '' } as const
  // @ts-expect-error: two templates of one name
  defineNoteType({ ...stock, fields: ['A'], templates: [card, { name: 'X', front: '{{A}}', back: '' }] })
  const gap = '{{cloze:A}}'
  // @ts-expect-error: no cloze filter on the front of a cloze type
  defineNoteType({ ...stock, kind: 'cloze', fields: ['A'], templates: [{ name: 'x', front: '{{A}}', back: gap }] })
  // @ts-expect-error: no cloze filter on the back of a cloze type
  defineNoteType({ ...stock, kind: 'cloze', fields: ['A'], templates: [{ name: 'x', front: gap, back: '{{A}}' }] })
  // @ts-expect-error: no name between the braces
  defineNoteType({ ...stock, fields: ['A'], templates: [{ name: 'x', front: '{{A}}{{}}', back: '' }] })
  // @ts-expect-error: `c1` is known to sections only
  defineNoteType({ ...stock, fields: ['A'], templates: [{ name: 'x', front: '{{A}}{{c1}}', back: '' }] })
  // @ts-expect-error: `fnot` of a field
  defineNoteType({ ...stock, fields: ['A', { name: 'B', fnot: 'Georgia' }], templates: [{ name: 'x', front: '{{A}}', back: '' }] })
  // @ts-expect-error: `broswerFont` of a template
  defineNoteType({ ...stock, fields: ['A'], templates: [{ name: 'x', front: '{{A}}', back: '', broswerFont: 'Georgia' }] })
  // @ts-expect-error: a font for a field that the stock type does not have
  expect(() => basic({ ...stock, fields: { Text: { font: 'Georgia' } } })).toThrow(TypeError)
  // @ts-expect-error: another front for a stock template
  basic({ ...stock, templates: { 'Card 1': { front: '{{Back}}' } } })
  // @ts-expect-error: a mask without a number
  expect(() => occlusionField([{ type: 'rect', left: 0, top: 0, width: 1, height: 1 }])).toThrow(TypeError)
})

test('a card is named by its template on a standard type and by its number on a cloze type, and otherwise does not compile', () => {
  const fields = { Front: 'a' }
  // @ts-expect-error: a number on a standard type
  expect(() => defineNote(basic(stock), { ...facts, fields, cards: { 1: {} } })).toThrow(TypeError)
  // @ts-expect-error: a template on a cloze type
  expect(() => defineNote(cloze(stock), { ...facts, fields: {}, cards: { Cloze: {} } })).toThrow(TypeError)
  // @ts-expect-error: a template on a cloze type of one's own
  expect(() => defineNote(gaps, { ...facts, fields: {}, cards: { Gap: {} } })).toThrow(TypeError)
  expect(defineNote(gaps, { ...facts, fields: {}, cards: { 3: { flag: 1 } } }).cards).toEqual({ 2: { flag: 1 } })
  const unknown: NoteType = word
  expect(defineNote(unknown, { ...facts, fields: {}, cards: { Back: { flag: 1 } } }).cards).toEqual({ 1: { flag: 1 } })
})

test('what the compiler cannot see compiles', () => {
  const given: string = '{{Anything}}'
  const unchecked = defineNoteType({ ...stock, fields: ['Front'], templates: [{ name: 'Card 1', front: given, back: '<!-- {{Old}} -->' }] })
  expect(unchecked.templates[0]?.front).toBe('{{Anything}}')
  const names: string[] = ['A', 'B']
  expect(defineNoteType({ ...stock, fields: names, templates: [{ name: 'x', front: '{{Z}}', back: '' }] }).fields).toHaveLength(2)
  const filtered = defineNoteType({
    ...stock,
    fields: ['A'],
    templates: [{ name: 'x', front: '{{A}}{{text:}}', back: '{{#c1}}{{tts en_US:A}}{{/c1}}' }]
  })
  expect(filtered.kind).toBe('standard')
  const own: typeof stock & { readonly kind: NoteType['kind'] } = { ...stock, kind: 'standard' }
  const gap = '{{type:cloze:A}}'
  const unknown: string = 'x'
  const templates = names.map((name) => ({ name, front: given, back: given }))
  expect(defineNoteType({ ...own, fields: ['A'], templates: [{ name: 'x', front: '{{A}}', back: '' }] }).kind).toBe('standard')
  expect(defineNoteType({ ...stock, kind: 'cloze', fields: ['A'], templates: [{ name: 'x', front: gap, back: gap }] }).kind).toBe('cloze')
  expect(defineNoteType({ ...stock, kind: 'cloze', fields: ['A'], templates }).templates).toHaveLength(2)
  const named = [
    { name: unknown, front: given, back: given },
    { name: 'y', front: given, back: given }
  ] as const
  expect(defineNoteType({ ...stock, fields: ['A', unknown, 'b'], templates: named }).templates).toHaveLength(2)
})

test('the bytes of a package are what a Blob is made of', async () => {
  const apkg = await collect(writePackage({ decks: [], noteTypes: [], notes: [], media: [] }, { created: new Date(0) }))
  const built: BuildResult['apkg'] = apkg
  expect(new Blob([apkg, built]).size).toBe(apkg.length * 2)
})
