import type { Note } from '../model.js'

/** The notes that are written, with what the check found out of them. Two lists, since there may be hundreds of thousands. */
export interface JudgedNotes {
  readonly notes: readonly Note[]
  /** Of the cards of each note, ascending. */
  readonly ordinals: readonly (readonly number[])[]
}
