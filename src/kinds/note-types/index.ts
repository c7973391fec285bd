export { clozeNoteType } from './cloze-note-type.js'
export { readDeckFormat } from './deck-format.js'
export { occlusionNoteType } from './occlusion-note-type.js'
export { standardNoteType } from './standard-note-type.js'
