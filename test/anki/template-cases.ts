import type { CardSource } from '../../src/anki/cards/card-ordinals.js'
import type { NoteType } from '../../src/anki/index.js'

/** A note of a note type, whose cards are to be told. */
export interface CardCase {
  readonly noteType: NoteType
  readonly note: CardSource
}

const pieces = [
  '{{A}}',
  '{{B}}',
  '{{text:C}}',
  '{{ A }}',
  '{{hint:B}}',
  '{{type:A}}',
  '{{furigana:C}}',
  'words',
  '{{FrontSide}}',
  '{{{A}}}',
  '{{tts en_US:B}}',
  '<b>{{C}}</b>',
  '{{cloze:A}}',
  '{{a}}',
  '',
  '<br>'
]
const special = [
  '{{Tags}}',
  '{{Card}}',
  '{{#Tags}}{{A}}{{/Tags}}',
  '{{^Deck}}{{B}}{{/Deck}}',
  '<!-- {{A}} -->',
  '<!--',
  '{{A',
  '{{CardFlag}}',
  '{{=<% %>=}}',
  '<%A%>'
]
const values = ['', 'a', ' ', '<br>', '<div></div>', '&nbsp;', '0', '<img src="x.png">', '\n', '<p></p>', '{{A}}', '<br />\t<DIV>', 'b']
const gaps = [
  '{{c1::a}}',
  '{{c2::b::hint}}',
  '{{c1::a {{c3::b}} c}}',
  'plain',
  '{{c0::label}}',
  '{{c1::a}',
  '{{c4::',
  '}}',
  '{{c12::x}}',
  '{{C1::a}}',
  '{{c1,2::a}}',
  '{{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4}}<br>',
  '{{c499::a}}',
  '\\({{c2::\\frac{a}{b} }}\\)',
  '<!-- {{c5::a}} -->',
  '{{c70000::a}}'
]

/** Templates and fields of every sort, the same ones each time. */
export function templateCases(count: number): readonly CardCase[] {
  const random = createRandom(20_261_124)
  return Array.from({ length: count }, (_, index) => (index % 4 === 3 ? clozeCase(index, random) : standardCase(index, random)))
}

type Random = (below: number) => number

function createRandom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

function several<Item>(random: Random, most: number, make: () => Item): Item[] {
  return Array.from({ length: 1 + random(most) }, make)
}

function front(random: Random, depth: number): string {
  const parts = several(random, 3, () => {
    if (depth > 0 && random(2) === 0) {
      const field = pick(random, ['A', 'B', 'C', ' A', 'B ', 'Nope', 'c1'])
      return `{{${pick(random, ['#', '^'])}${field}}}${front(random, depth - 1)}{{/${field.trim()}}}`
    }
    return random(12) === 0 ? pick(random, special) : pick(random, pieces)
  })
  // now and then a section that is not closed, or that was never opened
  if (random(25) === 0) parts.push(pick(random, ['{{#A}}', '{{/A}}', '{{/B}}']))
  return parts.join(pick(random, ['', ' ', '\n']))
}

const names = ['A', 'B', 'C'] as const

function noteTypeOf(index: number, kind: NoteType['kind'], fronts: readonly string[]): NoteType {
  const templates = fronts.map((text, ordinal) => ({ name: `Card ${ordinal + 1}`, front: text, back: '{{A}}{{cloze:A}}' }))
  return {
    id: 1_600_000_000_000 + index,
    name: `Case ${index}`,
    kind,
    modified: 1,
    fields: names.map((name) => ({ name })),
    templates,
    css: ''
  }
}

function fieldsOf(random: Random, contents: readonly string[], most: number): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, several(random, most, () => pick(random, contents)).join('')]))
}

function standardCase(index: number, random: Random): CardCase {
  // the first template shows nothing: Anki gives its card to a note that would have none
  const fronts = ['nothing', ...several(random, 4, () => front(random, 3))]
  const note = { fields: fieldsOf(random, values, 1), tags: random(3) === 0 ? ['tag'] : [] }
  return { noteType: noteTypeOf(index, 'standard', fronts), note }
}

function clozeCase(index: number, random: Random): CardCase {
  const fields = random(5) === 0 ? fieldsOf(random, ['plain', '{{c0::a}}', '{{c 1::a}}', ''], 1) : fieldsOf(random, gaps, 3)
  return { noteType: noteTypeOf(index, 'cloze', ['{{cloze:A}}{{cloze:B}}{{C}}']), note: { fields, tags: [] } }
}
