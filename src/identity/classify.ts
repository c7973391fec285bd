import type { ChangeKind } from './changes.js'
import type { LockNote } from './lock.js'
import { hashSource } from './note-hashes.js'
import type { NoteToRemember } from './remembered.js'

/** What this build did to a note that is in it. */
export function classify(note: NoteToRemember, today: LockNote): ChangeKind {
  const before = note.entry
  if (!before) return 'new'
  if (before.retired) return 'returned'
  if (before.matching.front !== today.matching.front) return 'reworded'
  // A card that goes back to where Anki still has it need not be moved.
  const isMoved = before.deck !== today.deck && today.ankiDeck !== undefined
  // Other marks for the same thing are no edit: nothing of it reaches Anki.
  if (before.fieldHash === today.fieldHash) return isMoved ? 'moved' : 'unchanged'
  // The hash covers the headings, so the former ones are put in to see whether anything else differs.
  const differsInHeadingsAlone = before.sourceHash === hashSource(note, before.matching.headings)
  if (before.sourceHash !== today.sourceHash && !(isMoved && differsInHeadingsAlone)) return 'edited'
  return isMoved ? 'moved' : 're-rendered'
}
