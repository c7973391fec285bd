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
  // Of an entry that was read from a package only the fields are known.
  const isSourceKnown = before.sourceHash !== '' || before.fieldHash !== today.fieldHash
  if (isSourceKnown && before.sourceHash !== today.sourceHash) {
    // The hash covers the headings, so the former ones are put in to see whether anything else differs.
    const differsInHeadingsAlone = before.sourceHash === hashSource(note, before.matching.headings)
    if (!differsInHeadingsAlone) return 'edited'
    if (!isMoved) return before.fieldHash === today.fieldHash ? 'unchanged' : 'edited'
  }
  if (isMoved) return 'moved'
  return before.fieldHash === today.fieldHash ? 'unchanged' : 're-rendered'
}
