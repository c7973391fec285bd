import { expect, test } from 'vitest'
import { cloze, defineNote } from '../../src/anki/index.js'
import { toRowText } from '../../src/cli/preview/to-row-text.js'

const noteType = cloze({ id: 1, name: 'Cloze', modified: 0 })
const text =
  'A sales force that knows its {{c1::customers}} well sells more to each of them, and loses fewer of them to a {{c2::competitor}} than others.'

const rowOf = (ordinal: number) =>
  toRowText(noteType, defineNote(noteType, { guid: 'sales', deck: 'Sales', modified: 0, fields: { Text: text } }), ordinal)

test('The row of a gap shows the gap, also of one that stands where the line has ended long ago', () => {
  expect(rowOf(0)).toMatch(/^A sales force that knows its \[...\] well sells more to each of them/)
  expect(rowOf(1)).toBe('… fewer of them to a [...] than others.')
})
