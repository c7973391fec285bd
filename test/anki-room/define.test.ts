import { describe, expect, test } from 'vitest'
import {
  basic,
  basicAndReversed,
  checkPackage,
  cloze,
  defineNote,
  defineNoteType,
  definePackage,
  escapeHtml,
  guidOf,
  imageOcclusion,
  imageTag,
  soundTag,
  stableId
} from '../../src/anki/index.js'

const own = { id: 1_500_000_000_001, name: 'Words', modified: 1_700_000_000 }
const facts = { guid: 'a', deck: 'Words', modified: 1_700_000_000 }
/** A value as JavaScript may give it, whatever the types say. */
const untyped = (value: unknown) => Object.assign(JSON.parse('{}'), { value }).value

describe('An option that is `undefined` is one that is left out', () => {
  test.for([
    ['basic', basic],
    ['cloze', cloze],
    ['imageOcclusion', imageOcclusion]
  ] as const)('of %s', ([_, make]) => {
    const options = untyped({ ...own, css: undefined, fields: undefined, templates: undefined, sortField: undefined })
    expect(make(options)).toEqual(make(own))
  })

  test('of defineNoteType', () => {
    const parts = { ...own, fields: ['A'], templates: [{ name: 'x', front: '{{A}}', back: '' }] }
    expect(defineNoteType(untyped({ ...parts, css: undefined, kind: undefined }))).toEqual(defineNoteType(parts))
  })

  test('of definePackage', () => {
    const parts = { decks: [], noteTypes: [], notes: [] }
    const contents = definePackage(untyped({ ...parts, media: undefined, presets: undefined, reviews: undefined }))
    expect(contents.media).toEqual([])
    expect(checkPackage(contents, { created: new Date(0) })).toEqual([])
  })

  test('of defineNote', () => {
    const options = untyped({ ...facts, fields: { Front: 'a', Back: undefined }, tags: undefined, cards: { 'Card 1': undefined } })
    expect(defineNote(basic(own), options)).toMatchObject({ fields: { Front: 'a' }, tags: [], cards: {} })
  })
})

test("A stock note type takes what is the user's: looks, ids, LaTeX, and never other fields or fronts", () => {
  const words = basicAndReversed({
    ...own,
    sortField: 1,
    latexHeader: 'head',
    latexFooter: 'foot',
    latexSvg: true,
    fields: { Front: { id: 1, font: 'Georgia', fontSize: 30, rightToLeft: true, description: 'The word' }, Back: { id: 2 } },
    templates: { 'Card 2': { id: 22, browserFont: 'Courier', targetDeck: 'Words' } }
  })
  expect(words).toMatchObject({
    ...own,
    kind: 'standard',
    stockKind: 2,
    sortField: 1,
    latexHeader: 'head',
    latexFooter: 'foot',
    latexSvg: true,
    fields: [
      { name: 'Front', id: 1, font: 'Georgia', fontSize: 30, rightToLeft: true, description: 'The word' },
      { name: 'Back', id: 2 }
    ],
    templates: [{ name: 'Card 1' }, { name: 'Card 2', front: '{{Back}}', id: 22, browserFont: 'Courier', targetDeck: 'Words' }]
  })
  const gaps = cloze(untyped({ ...own, kind: 'standard', fields: { Text: { id: 5, name: 'Other', tag: 9 } } }))
  expect(gaps).toMatchObject({ kind: 'cloze', fields: [{ name: 'Text', id: 5, tag: 0, preventDeletion: true }, { name: 'Back Extra' }] })
})

describe('A card is named', () => {
  const fields = untyped({ Front: 'a', Text: '{{c1::a}}' })
  test.for<[string, (options: ReturnType<typeof untyped>) => unknown, string]>([
    ['by template on a standard type', (cards) => defineNote(basic(own), { ...facts, fields, cards }), '1'],
    ['by template of that name', (cards) => defineNote(basic(own), { ...facts, fields, cards }), 'Card 2'],
    ['by number on a cloze type', (cards) => defineNote(cloze(own), { ...facts, fields, cards }), 'Cloze'],
    ['by number from 1', (cards) => defineNote(cloze(own), { ...facts, fields, cards }), '0']
  ])('%s', ([_, define, card]) => {
    expect(() => define({ [card]: { flag: 1 } })).toThrow(TypeError)
    expect(() => define({ [card]: { flag: 1 } })).toThrow(`\`${card}\``)
  })
})

describe('A guid', () => {
  test('never changes for given texts', () => {
    expect([guidOf('Hund'), guidOf('law', 'What is a tort?'), guidOf('für', 'élan')]).toMatchInlineSnapshot(`
      [
        "ue%b3}=3>:",
        "n0sWm5]Kix",
        "K1:sz(3&&A",
      ]
    `)
  })

  test('is the same for either Unicode form, and another for other texts', () => {
    expect(guidOf('e\u0301lan')).toBe(guidOf('\u00e9lan'))
    expect(new Set([guidOf('a', 'b'), guidOf('ab'), guidOf('a b'), guidOf('a'), guidOf('\ufeffa')]).size).toBe(5)
  })

  test.for([[], [undefined], [Number.NaN], [null], ['a', 3], [{}], [['a']]].map((texts) => [texts] as const))(
    'is not made of %j',
    ([texts]) => {
      expect(() => Reflect.apply(guidOf, undefined, texts)).toThrow(TypeError)
    }
  )
})

describe('A stable id', () => {
  test('never changes for a text, in either Unicode form', () => {
    expect([stableId('example.org/German words'), stableId('élan')]).toMatchInlineSnapshot(`
      [
        1575550915445,
        1553710723764,
      ]
    `)
    expect(stableId('e\u0301lan')).toBe(stableId('\u00e9lan'))
  })

  test.for(['', undefined, 3].map((text) => [text] as const))('is not made of %j', ([text]) => {
    expect(() => stableId(untyped(text))).toThrow(TypeError)
  })
})

describe('HTML for fields', () => {
  test('shows text as it stands, sounds and pictures', () => {
    expect(escapeHtml('if (a < b && c > "d") \'e\'')).toBe("if (a &lt; b &amp;&amp; c &gt; &quot;d&quot;) 'e'")
    expect(soundTag('a & b.mp3')).toBe('[sound:a &amp; b.mp3]')
    expect(imageTag('dog (1).png')).toBe('<img src="dog (1).png">')
    expect(imageTag("dog's.png", '"Rex" & I')).toBe('<img src="dog\'s.png" alt="&quot;Rex&quot; &amp; I">')
    expect(soundTag('u\u0308.mp3')).toBe('[sound:u\u0308.mp3]')
  })

  test.for(['', 'a/b.mp3', 'a].mp3', 'con.mp3', undefined].map((name) => [name] as const))('is not made of the media name %j', ([name]) => {
    expect(() => soundTag(untyped(name))).toThrow(TypeError)
    expect(() => imageTag(untyped(name))).toThrow(TypeError)
  })

  test('is not made of what is no text', () => {
    expect(() => escapeHtml(untyped(undefined))).toThrow(TypeError)
  })
})
