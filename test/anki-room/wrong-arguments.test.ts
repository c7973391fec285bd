import { describe, expect, test } from 'vitest'
import {
  basic,
  cardOrdinals,
  cloze,
  defineDeck,
  defineNote,
  defineNoteType,
  definePackage,
  definePreset,
  escapeHtml,
  guidOf,
  imageTag,
  normaliseMediaName,
  occlusionField
} from '../../src/anki/index.js'

const own = { id: 1_500_000_000_001, name: 'Words', modified: 1_700_000_000 }
const words = basic(own)
const note = { guid: 'a', deck: 'Words', fields: { Front: 'x' }, modified: 1_700_000_000 }
const { deck: _deck, ...homeless } = note
const card = { name: 'x', front: '{{A}}', back: '' }
const polygon = { number: 1, type: 'polygon' }
const rect = { number: 1, type: 'rect', left: 0.1, top: 0, width: 0.25, height: 1 }
const bare: unknown = Object.create(null)

// as from JavaScript, where no compiler has looked
type Call = readonly [of: (...given: never[]) => unknown, given: readonly unknown[], message: string]

const wrong: Readonly<Record<string, readonly Call[]>> = {
  'a note': [
    [defineNote, [words], 'Note type `Words`: A note is `undefined`, expected an object with `guid`, `deck`, `fields` and `modified`'],
    [defineNote, [undefined, note], 'A note type is `undefined`, expected an object, such as `basic` gives'],
    [defineNote, [words, homeless], 'Note `a`: `deck` is `undefined`, expected a deck, which has a `name`, or the name of one'],
    [defineNote, [words, { ...note, deck: {} }], 'Note `a`: `deck` is an object, expected a deck, which has a `name`'],
    [defineNote, [words, { ...note, deck: null }], 'Note `a`: `deck` is `null`'],
    [defineNote, [words, { ...note, guid: 5, deck: 5 }], '`deck` is `5`'],
    [defineNote, [words, { ...note, fields: undefined }], 'Note `a`: `fields` is `undefined`, expected an object with HTML by field name'],
    [defineNote, [words, { ...note, fields: ['x'] }], 'Note `a`: `fields` is a list'],
    [defineNote, [words, { ...note, cards: null }], 'Note `a`: `cards` is `null`, expected an object by template name'],
    [defineNote, [cloze(own), { ...note, cards: [] }], 'Note `a`: `cards` is a list, expected an object by cloze number'],
    [defineNote, [words, { ...note, cards: { 1: {} } }], '`cards` with `1`, expected a template of note type `Words`: `Card 1`'],
    [defineNote, [cloze(own), { ...note, cards: { Cloze: {} } }], 'Card in `cards` is the text `Cloze`, expected a cloze number from 1'],
    [
      defineNote,
      [
        { ...own, templates: [null] },
        { ...note, cards: {} }
      ],
      'Note type `Words`: Item 0 of `templates` is `null`'
    ],
    [defineNote, [own, { ...note, cards: {} }], 'Note type `Words`: `templates` is `undefined`, expected a list']
  ],
  'a note type': [
    [defineNoteType, [], 'A note type is `undefined`, expected an object with `id`, `name`, `modified`, `fields` and `templates`'],
    [
      defineNoteType,
      [{ ...own, fields: 'abc', templates: [card] }],
      'Note type `Words`: `fields` is the text `abc`, expected a list of names'
    ],
    [defineNoteType, [{ ...own, templates: [card] }], '`fields` is `undefined`, expected a list of names'],
    [defineNoteType, [{ ...own, fields: ['A', 5], templates: [card] }], 'Item 1 of `fields` is `5`, expected an object'],
    [defineNoteType, [{ ...own, fields: ['A'] }], 'Note type `Words`: `templates` is `undefined`, expected a list'],
    [defineNoteType, [{ ...own, fields: ['A'], templates: [null] }], 'Item 0 of `templates` is `null`, expected an object'],
    [basic, [], 'A note type is `undefined`, expected an object with `id`, `name` and `modified`'],
    [basic, ['x'], 'A note type is the text `x`'],
    [basic, [{ ...own, fields: { Typo: {} } }], "`fields` with `Typo`, expected a field of Anki's own note type: `Front`, `Back`"],
    [basic, [{ ...own, templates: { Card: {} } }], "`templates` with `Card`, expected a template of Anki's own note type: `Card 1`"],
    [basic, [{ ...own, fields: ['a'] }], 'Note type `Words`: `fields` is a list, expected an object with options by field name'],
    [cloze, [{ ...own, fields: null }], '`fields` is `null`'],
    [
      cloze,
      [{ ...own, fields: { Text: 'Georgia' } }],
      '`fields` at `Text` is the text `Georgia`, expected an object with options of the field'
    ]
  ],
  'a package, a deck and a preset': [
    [definePackage, [], 'A package is `undefined`, expected an object with `decks`, `noteTypes` and `notes`'],
    [definePackage, [[]], 'A package is a list'],
    [defineDeck, ['Words'], 'A deck is the text `Words`, expected an object with a `name`'],
    [definePreset, [null], 'A preset is `null`, expected an object with `id`, `name` and `modified`']
  ],
  texts: [
    [normaliseMediaName, [5], 'Media name is `5`, expected text'],
    [imageTag, [bare], 'Media name is an object, expected text'],
    [escapeHtml, [bare], 'Text to escape is an object, expected text'],
    [guidOf, ['a', ['a']], 'Text 2 for a guid is a list, expected text'],
    [guidOf, [Symbol('a')], 'Text 1 for a guid is a symbol, expected text']
  ],
  'the cards of a note': [
    [cardOrdinals, [], 'A note type is `undefined`, expected an object with `kind`, `fields` and `templates`'],
    [cardOrdinals, [words], 'A note is `undefined`, expected an object with `fields` and `tags`'],
    [cardOrdinals, [words, {}], 'Note: `fields` is `undefined`, expected an object with HTML by field name'],
    [cardOrdinals, [words, { fields: {} }], 'Note: `tags` is `undefined`, expected a list of tags'],
    [cardOrdinals, [own, note], 'Note type `Words`: `fields` is `undefined`, expected a list'],
    [cardOrdinals, [{ ...words, templates: [null] }, note], 'Note type `Words`: Item 0 of `templates` is `null`']
  ],
  masks: [
    [occlusionField, [], '`masks` is `undefined`, expected a list of masks'],
    [occlusionField, [[null]], 'Mask 1 is `null`, expected an object with a `type`'],
    [occlusionField, [[{ ...rect, number: '1' }]], 'Mask 1: `number` is the text `1`, expected an integer from 1 to 499'],
    [occlusionField, [[{ ...rect, left: '.5' }]], 'Mask 1: `left` is the text `.5`, expected a fraction of the picture from 0 to 1'],
    [occlusionField, [[{ ...rect, type: 5n }]], 'Mask 1: `type` is the bigint `5n`, expected `rect`, `ellipse`, `polygon` or `text`'],
    [occlusionField, [[{ ...rect, fill: null }]], 'Mask 1: `fill` is `null`, expected a colour such as `#ffeba2`'],
    [
      occlusionField,
      [[{ ...polygon, points: [0, 1, 2].map((x) => ({ x, y: 0 })) }]],
      'Mask 1: Point 1 of `points` is an object, expected a list of two fractions, such as `[0.1, 0.2]`'
    ],
    [
      occlusionField,
      [[{ ...polygon, points: [0, 1, 2].map((x) => [x, 0, 5]) }]],
      'Mask 1: Point 1 of `points` is a list, expected a list of two fractions'
    ],
    [occlusionField, [[{ ...polygon, points: 'abc' }]], 'Mask 1: `points` is the text `abc`, expected a list of three or more'],
    [occlusionField, [[rect], { hideall: true }], '`options` with `hideall`, expected nothing but: `hideAll`'],
    [occlusionField, [[rect], { hideAll: 'yes' }], '`hideAll` is the text `yes`, expected `true` or `false`'],
    [occlusionField, [[rect], true], '`options` is `true`']
  ]
}

test('A misspelt key of a note, a note type and a package is passed on, so that `checkPackage` can tell of it', () => {
  const parts = [
    Reflect.apply(defineNote, undefined, [words, { ...note, noteTypeId: 5, id: 6, tagz: ['x'] }]),
    basic(Object.assign({ feilds: {} }, own)),
    definePackage(Object.assign({ midea: [] }, { decks: [], noteTypes: [], notes: [] }))
  ]
  expect(parts).toMatchObject([{ tagz: ['x'], id: 6, noteTypeId: own.id, tags: [] }, { feilds: {} }, { midea: [] }])
})

describe.each(Object.entries(wrong))('A sentence says what is wrong with what was given for %s', (_, calls) => {
  test.each(calls.map(([of, given, message]) => [message, of, given] as const))('%s', (message, of, given) => {
    const call = () => Reflect.apply(of, undefined, given)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})
