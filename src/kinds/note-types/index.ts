export { clozeNoteType } from './cloze-note-type.js'
export { readDeckFormat } from './deck-format.js'
export { standardNoteType } from './standard-note-type.js'
