import type { NoteField } from '../../anki/model/model.js'

/**
 * Fields of every occlusion note type: first those of Anki's own *Image Occlusion*, which its editor knows by their tags, then ours.
 * Frozen: an imported note type can never gain, lose or reorder one. Source: rslib/src/image_occlusion/notetype.rs.
 */
export const occlusionFields: readonly NoteField[] = [
  { name: 'Occlusion', id: 1, tag: 0, preventDeletion: true, description: 'The regions, each with the number of its card' },
  { name: 'Image', id: 2, tag: 1, preventDeletion: true, description: 'The picture' },
  { name: 'Header', id: 3, tag: 2, preventDeletion: true, description: 'Heading of the picture' },
  { name: 'Back Extra', id: 4, tag: 3, preventDeletion: true, description: 'Shown under the answer' },
  { name: 'Comments', id: 5, tag: 4, description: 'Shown nowhere' },
  { name: 'Name', id: 6, description: 'Shown in the browser, not on the card' },
  { name: 'Regions', id: 7, description: 'Names of the regions, which answer' },
  { name: 'Hint', id: 8, description: 'Folded under the question' },
  { name: 'Context', id: 9, description: 'Headings above the picture' },
  { name: 'Source', id: 10, description: 'Where it is from, shown last' },
  { name: 'Kind', id: 11, description: 'Kind of card, for its looks' },
  { name: 'Audio', id: 12, description: 'Reserved', collapsed: true },
  { name: 'Data', id: 13, description: 'Reserved', collapsed: true },
  { name: 'Id', id: 14, description: 'Ties the note to its Markdown; please leave it' }
]
