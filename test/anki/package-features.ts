import {
  type AnkiPackage,
  basic,
  basicAndReversed,
  basicOptionalReversed,
  basicTypeIn,
  cloze,
  defineDeck,
  defineNote,
  defineNoteType,
  definePackage,
  imageOcclusion,
  occlusionField
} from '../../src/anki/index.js'

const modified = 1_730_000_000
const stock = (index: number) => ({ id: 1_520_000_000_000 + index, name: `Stock ${index}`, modified })
const bytes = (text: string) => new TextEncoder().encode(text)

const deck = defineDeck({ name: 'Course::Week 1::Day 1', description: 'The <b>first</b> day', preset: 1_530_000_000_000 })
const aside = defineDeck({ name: 'Åside', description: '# Aside', markdownDescription: true })

const own = defineNoteType({
  id: 1_540_000_000_000,
  name: 'Own',
  modified,
  sortField: 1,
  fields: [
    { name: 'Word', id: 11, font: 'Georgia', fontSize: 30, rightToLeft: true, sticky: true },
    { name: 'Meaning & more', id: 12, description: 'what it means', collapsed: true, plainText: true, excludeFromSearch: true },
    { name: 'Flag', id: 13 }
  ],
  templates: [
    {
      name: 'Forth',
      id: 21,
      front: '{{Word}}',
      back: '{{FrontSide}}<hr id=answer>{{Meaning & more}}',
      browserFront: '{{Word}}!',
      browserBack: '{{Meaning & more}}'
    },
    {
      name: 'Back',
      id: 22,
      front: '{{#Flag}}{{Meaning & more}}{{/Flag}}',
      back: '{{type:Word}}',
      browserFont: 'Courier',
      browserFontSize: 11
    },
    { name: 'Unless', id: 23, front: '{{^Flag}}{{hint:Meaning & more}}{{/Flag}}', back: '<img src="_logo.png">{{Tags}}' }
  ],
  css: '@font-face { src: url("_font.woff2") } .card { color: red }',
  latexHeader: '\\begin{document}',
  latexFooter: '\\end',
  latexSvg: true
})

const [one, two, three, typed, gaps, picture] = [
  basic(stock(1)),
  basicAndReversed(stock(2)),
  basicOptionalReversed(stock(3)),
  basicTypeIn(stock(4)),
  cloze(stock(5)),
  imageOcclusion(stock(6))
]

/** A package with every feature of the model that the oldest Anki has, too. */
export const everything: AnkiPackage = definePackage({
  decks: [deck, aside],
  presets: [
    {
      id: 1_530_000_000_000,
      name: 'Hasty',
      modified,
      options: { maxTaken: 30, new: { perDay: 7, delays: [1, 10], ints: [1, 4, 0], initialFactor: 2500, order: 1, bury: true } }
    }
  ],
  noteTypes: [own, one, two, three, typed, gaps, picture],
  notes: [
    defineNote(one, {
      guid: 'one',
      deck,
      modified,
      fields: { Front: '<img src="dog (1).png"> 犬', Back: '[sound:bark.mp3]' },
      tags: ['animal', 'animal::dog']
    }),
    defineNote(two, {
      guid: 'two',
      deck,
      modified: modified + 5,
      fields: { Front: 'a', Back: 'b' },
      cards: { 'Card 2': { deck: 'Åside', position: 40 } }
    }),
    defineNote(three, {
      guid: 'three on',
      deck,
      modified,
      fields: { Front: 'a', Back: 'b', 'Add Reverse': 'y' },
      cards: { 'Card 1': { suspended: true }, 'Card 2': { flag: 3 } }
    }),
    defineNote(three, { guid: 'three off', deck, modified, fields: { Front: 'a', Back: 'b', 'Add Reverse': '<br>' } }),
    defineNote(typed, { guid: 'typed', deck, modified, fields: { Front: 'a &amp; b', Back: '007' } }),
    defineNote(gaps, {
      guid: 'gaps',
      deck: aside,
      modified,
      fields: { Text: '{{c2::a::hint}} {{c1::b}} \\({{c5::x^2}}\\)', 'Back Extra': 'e\u0301' }
    }),
    defineNote(picture, {
      guid: 'picture',
      deck: aside,
      modified,
      fields: {
        Occlusion: occlusionField(
          [
            { number: 1, type: 'rect', left: 0.1, top: 0, width: 0.25, height: 1 },
            { number: 2, type: 'ellipse', left: 0.5, top: 0.5, rx: 0.1, ry: 0.1 }
          ],
          { hideAll: true }
        ),
        Image: '<img src="dog (1).png">'
      }
    }),
    defineNote(own, {
      guid: 'own "quoted" \'id\'',
      id: 1_600_000_000_123,
      cardIds: { 0: 1_600_000_000_456 },
      deck,
      modified,
      fields: { Word: 'ﬀ \u0000x\r\n', 'Meaning & more': '1e3', Flag: '1' }
    }),
    defineNote(own, { guid: 'own', deck: 'Course::Week 1::Day 1', modified, fields: { Word: '<div>x</div>', 'Meaning & more': ' y ' } })
  ],
  media: [
    { name: 'dog (1).png', data: bytes('a dog') },
    {
      name: 'bark.mp3',
      open: async function* () {
        yield bytes('wo')
        yield bytes('of')
      }
    },
    { name: '_logo.png', data: bytes('a dog') },
    { name: '_font.woff2', data: new Uint8Array(200_000).fill(7) }
  ]
})
