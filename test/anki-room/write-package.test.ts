import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type AnkiPackage, cardOrdinals, collect, type NoteType, writePackage } from '../../src/anki/index.js'

const standard: NoteType = {
  id: 1514516655188,
  name: 'Words',
  kind: 'standard',
  modified: 1700000000,
  fields: [
    { name: 'Front', id: 1 },
    { name: 'Back', id: 2 }
  ],
  templates: [
    { name: 'Card 1', id: 1, front: '{{Front}}', back: '{{FrontSide}}<hr id=answer>{{Back}}' },
    { name: 'Card 2', id: 2, front: '{{#Back}}{{Back}}{{/Back}}', back: '{{Front}}' }
  ],
  css: '.card { font-size: 20px }'
}
const cloze: NoteType = {
  ...standard,
  id: 1514516655189,
  name: 'Gaps',
  kind: 'cloze',
  fields: [{ name: 'Text' }, { name: 'Extra' }],
  templates: [{ name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}{{Extra}}' }]
}
const contents: AnkiPackage = {
  decks: [{ name: 'Course::Week 1', description: 'The <b>first</b>' }],
  noteTypes: [standard, cloze],
  notes: [
    {
      guid: 'a',
      noteTypeId: standard.id,
      deck: 'Course::Week 1',
      tags: ['x', 'y::z'],
      modified: 1700000000,
      fields: { Front: 'Dog <img src="dog.png">', Back: '犬' }
    },
    { guid: 'b', noteTypeId: standard.id, deck: 'Course::Week 1', tags: [], modified: 1700000000, fields: { Front: '007' } },
    {
      guid: 'c',
      noteTypeId: cloze.id,
      deck: 'Course::Week 1',
      tags: [],
      modified: 1700000000,
      fields: { Text: '{{c2::a}} {{c1::b {{c5::d}}}}' }
    }
  ],
  media: [{ name: 'dog.png', data: new Uint8Array([1, 2, 3]) }]
}
const created = new Date('2025-01-01T12:00:00Z')

test('the same contents give the same bytes', async () => {
  const [first, second] = [await collect(writePackage(contents, { created })), await collect(writePackage(contents, { created }))]
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(first)).toBe(hash(second))
})

test('a note has the cards that its filled fields and cloze numbers ask for', () => {
  expect(contents.notes.map((note) => cardOrdinals(note.noteTypeId === cloze.id ? cloze : standard, note))).toEqual([
    [0, 1],
    [0],
    [0, 1, 4]
  ])
})
