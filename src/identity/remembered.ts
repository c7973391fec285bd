import type { NoteType } from '../anki/model/model.js'
import type { Candidate, Identified, Reach } from './candidate.js'
import type { Change } from './changes.js'
import type { Family } from './guid.js'
import type { Todo } from './list-todo.js'
import type { Lock, LockNote } from './lock.js'

/** A note as rendered, before it has ids and a stamp. */
export interface NoteToRemember extends Candidate, Identified {
  readonly noteTypeId: number
  /** HTML by field name; an empty field counts as left out. */
  readonly fields: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  /** Zero-based ordinals of its card rows. */
  readonly ordinals: readonly number[]
  /** Full name. */
  readonly deck: string
}

/** What `remember` gives a note. */
export interface NoteStamp {
  /** The row's id, epoch milliseconds. */
  readonly id: number
  /** Epoch seconds. */
  readonly modified: number
  /** By zero-based ordinal. */
  readonly cardIds: Readonly<Record<number, number>>
}

/** A note type to ship, before it has a stamp. */
export interface NoteTypeToRemember extends Omit<NoteType, 'modified'> {
  readonly family: Family
  /** What its id was made from. */
  readonly namespace: string
  /** A number of `looks` (default: 1). */
  readonly look?: number
  /** It is the user's: what becomes of that in a collection that has it (default: it is build-deck's). */
  readonly own?: 'keep' | 'update'
}

export interface RememberOptions<Note extends NoteToRemember> {
  readonly namespace: string
  readonly lock?: Lock | undefined
  /** Epoch milliseconds of this build, from `buildClock`. */
  readonly now: number
  /** Full name of the root deck; left out in a build of single files, and then the lock's stays. */
  readonly deck?: string | undefined
  /** Those that are shipped. */
  readonly noteTypes: readonly NoteTypeToRemember[]
  /** `build-deck 1.2.3`. */
  readonly by: string
  readonly reach: Reach
  /** Guids of entries whose cards an error keeps out of this build: they are kept as they are (default: none). */
  readonly held?: ReadonlySet<string>
  /** Notes that get a new stamp although nothing changed (default: none). */
  readonly republish?: (note: Note) => boolean
  /** Is told how many notes are done before each. */
  readonly onNote?: (done: number) => void
}

export interface Remembered {
  /** One for each note given, in their order. */
  readonly stamps: readonly NoteStamp[]
  readonly noteTypes: readonly (NoteTypeToRemember & NoteType)[]
  /** For the next build. Equal to the old one, byte for byte, when nothing changed. */
  readonly lock: Lock
  /** One for each note given, in their order, then the removed ones by path and line. */
  readonly changes: readonly Change[]
  /** Notes that went to another deck, which a package cannot do: their cards stay where they are. */
  readonly deckChanges: readonly { readonly guid: string; readonly from: string; readonly to: string }[]
  /** Notes that have fewer card rows than before, which stay in the collection until they are deleted there. */
  readonly lostCards: readonly { readonly guid: string; readonly ordinals: readonly number[] }[]
  /** Entries that were retired by this build. */
  readonly removals: readonly LockNote[]
  /** What this build leaves to the user to do in Anki. */
  readonly todo: readonly Todo[]
  /** The date to stamp into the package: the newest stamp of the new lock. */
  readonly created: Date
  /** Whether the clock went into anything. */
  readonly stamped: boolean
}
