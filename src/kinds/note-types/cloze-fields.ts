import type { NoteField } from '../../anki/model/model.js'

/** Fields of every cloze note type. Frozen: an imported note type can never gain, lose or reorder one. */
export const clozeFields: readonly NoteField[] = [
  { name: 'Name', id: 1, description: 'Shown in the browser, not on the card' },
  { name: 'Text', id: 2, description: 'Text with gaps' },
  { name: 'Title', id: 3, description: 'Heading of the text' },
  { name: 'Extra', id: 4, description: 'Shown under the answer' },
  { name: 'Hint', id: 5, description: 'Folded under the question' },
  { name: 'Context', id: 6, description: 'Headings above the text' },
  { name: 'Source', id: 7, description: 'Where it is from, shown last' },
  { name: 'Kind', id: 8, description: 'Kind of card, for its looks' },
  { name: 'Typed', id: 9, description: 'Anything here asks for the gap to be typed' },
  { name: 'Audio', id: 10, description: 'Reserved', collapsed: true },
  { name: 'Data', id: 11, description: 'Reserved', collapsed: true },
  { name: 'Id', id: 12, description: 'Ties the note to its Markdown; please leave it' }
]
