import type { CardState, NoteState } from '../anki/snapshot.js'
import type { Fact } from './fact.js'

/** A card row with its note. */
export interface Row extends CardState {
  readonly note: NoteState
  /** What it asks, or last asked. */
  readonly fact: Fact | undefined
  /** Whether it asks anything now. */
  readonly asks: boolean
}
