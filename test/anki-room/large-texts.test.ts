import { expect, test } from 'vitest'
import { clozeNumbers, clozeNumbers2154, clozeNumbers2406 } from '../../src/anki/cards/cloze.js'
import { fieldReferences, styleReferences } from '../../src/anki/text/media-references.js'
import { normaliseDeckName, normaliseFieldName } from '../../src/anki/text/names.js'

// whoever goes through such a text once for each of its parts takes minutes
const many = 400_000
const spaces = ' '.repeat(many)

test.each([
  ['sounds without an end', () => fieldReferences('[sound:'.repeat(many)), []],
  ['style references without an end', () => styleReferences(`${'url('.repeat(many)}${spaces}`), []],
  ['a style reference to white space', () => styleReferences(`url(${spaces}`), []],
  ['quoted style references without an end', () => styleReferences('url("'.repeat(many)), []],
  ['comments without an end', () => styleReferences('/*'.repeat(many)), []],
  ['a deck name of colons', () => normaliseDeckName(`a${': '.repeat(many)}`), 'a'],
  ['a deck name of colons before a letter', () => normaliseDeckName(`${': '.repeat(many)}a`), 'a'],
  ['a field name of marks', () => normaliseFieldName(`${'# '.repeat(many)}a`), 'a'],
  ['gaps without an end', () => [...clozeNumbers('{{c2::'.repeat(many))], []],
  ['gaps without an end in 2.1.54', () => [...clozeNumbers2154('{{c2::'.repeat(many))], []],
  ['gaps within gaps', () => [...clozeNumbers2406('{{c2::'.repeat(many) + '}}'.repeat(many))], [2]],
  ['gaps in a gap in a gap', () => [...clozeNumbers(`{{c1::{{c2::${'{{c3::x}}'.repeat(many)}}}}}`)], [1, 2, 3]]
])('A text is gone through once: %s', (_, read, expected) => {
  expect(read()).toEqual(expected)
})

test.each([
  ['[sound:a.mp3] [sound:]b].mp3] [sound:c\nd.mp3]', ['a.mp3', ']b', 'c\nd.mp3']],
  ['[sound:][sound:a.mp3]', ['][sound:a.mp3']]
])('Sounds are found as Anki finds them: %o', (html, names) => {
  expect(fieldReferences(html)).toEqual(names)
})

test('Style sheets name files quoted or not, imported or not, outside of comments', () => {
  const css = `@import "_a.css"; @import url( '_b.css' ); /* url(_no.png) */ x { src: url(_c.png), url( "_d e.png" ), url('_f.png'), url() } /* url(_g.png)`
  expect(styleReferences(css)).toEqual(['_a.css', '_b.css', '_c.png', '_d e.png', '_f.png', '_g.png'])
})

test.each([
  ['{{c1::a {{c2::b}}', []],
  ['{{c1::a {{c2::b}} c}} {{c3::d', [1, 2]],
  ['}} {{c1,4::a}}', [1, 4]],
  [`${'{{c1::'.repeat(10)}{{c2::${'}}'.repeat(10)}`, [1]]
])('A gap counts once it and all around it are closed: %o', (html, numbers) => {
  expect([...clozeNumbers(html)].sort()).toEqual(numbers)
})
