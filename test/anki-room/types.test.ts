import { expect, test } from 'vitest'
import { basic, basicTypeIn, cloze, defineDeck, defineNote, defineNoteType, imageOcclusion } from '../../src/anki/index.js'

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
  const given: string = '{{Anything}}'
  const unchecked = defineNoteType({ ...stock, fields: ['Front'], templates: [{ name: 'Card 1', front: given, back: '<!-- {{Old}} -->' }] })
  expect(unchecked.templates[0]?.front).toBe('{{Anything}}')
})
