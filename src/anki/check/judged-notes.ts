import type { Note } from '../model/model.js'
import type { TargetDecks } from '../model/target-decks.js'

/** The notes that are written, with what the check found out of them. Lists beside each other, since there may be hundreds of thousands. */
export interface JudgedNotes {
  readonly notes: readonly Note[]
  /** Of the cards of each note, ascending. */
  readonly ordinals: readonly (readonly number[])[]
  /** Whether the fields of each note are written as they are. */
  readonly arePlain: readonly boolean[]
  /** Where the cards of a template go unless their note says otherwise. */
  readonly targets: TargetDecks
}
