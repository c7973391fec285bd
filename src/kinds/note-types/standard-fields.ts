import type { NoteField } from '../../anki/model/model.js'

/** Fields of every standard note type. Frozen: an imported note type can never gain, lose or reorder one. */
export const standardFields: readonly NoteField[] = [
  { name: 'Name', id: 1, description: 'Shown in the browser, not on the card' },
  { name: 'Front', id: 2, description: 'Question' },
  { name: 'Back', id: 3, description: 'Answer' },
  { name: 'Extra', id: 4, description: 'Shown under the answer' },
  { name: 'Hint', id: 5, description: 'Folded under the question' },
  { name: 'Context', id: 6, description: 'Headings above the question' },
  { name: 'Source', id: 7, description: 'Where it is from, shown last' },
  { name: 'Kind', id: 8, description: 'Kind of card, for its looks' },
  { name: 'Reverse', id: 9, description: 'Anything here makes a second card that asks for the question' },
  { name: 'Typed', id: 10, description: 'Answer to be typed' },
  { name: 'TypedReverse', id: 11, description: 'Answer to be typed on the second card' },
  { name: 'Third', id: 12, description: 'Reserved for a third card', collapsed: true },
  { name: 'Audio', id: 13, description: 'Reserved', collapsed: true },
  { name: 'Data', id: 14, description: 'Reserved', collapsed: true },
  { name: 'Id', id: 15, description: 'Ties the note to its Markdown; please leave it' }
]
