import { clozeNoteType } from '../../src/kinds/note-types/cloze-note-type.js'
import { standardNoteType } from '../../src/kinds/note-types/standard-note-type.js'
import { clozeSamples } from './cloze-samples.js'
import { standardSamples } from './standard-samples.js'

const options = { namespace: 'Samples', modified: 1 }

/** Cards that are hard to lay out, as fields written by hand; every shape of the fields occurs in one of them. */
export const samples = {
  noteTypes: [standardNoteType({ ...options, id: 1, name: 'Standard sample' }), clozeNoteType({ ...options, id: 2, name: 'Cloze sample' })],
  notes: [
    ...standardSamples.map((fields) => ({ noteTypeId: 1, deck: 'Samples', fields })),
    ...clozeSamples.map((fields) => ({ noteTypeId: 2, deck: 'Samples', fields }))
  ],
  media: {
    'diagram.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="340" fill="none" stroke="#000" stroke-width="3">
<circle cx="150" cy="170" r="110"/><circle cx="450" cy="170" r="110"/><path d="M260 170h80"/>
<text x="95" y="178" fill="#000" stroke="none" font-size="26" font-family="sans-serif">left atrium</text>
<text x="390" y="178" fill="#000" stroke="none" font-size="26" font-family="sans-serif">left ventricle</text></svg>`,
    'hund.mp3': ''
  }
}
