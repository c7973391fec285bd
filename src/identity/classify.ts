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
  if (before.sourceHash !== today.sourceHash) {
    // The hash covers the headings, so the former ones are put in to see whether anything else differs.
    const differsInHeadingsAlone = before.sourceHash === hashSource(note, before.matching.headings)
    if (!differsInHeadingsAlone) return 'edited'
    if (before.deck === today.deck) return before.fieldHash === today.fieldHash ? 'unchanged' : 'edited'
  }
  if (before.deck !== today.deck) return 'moved'
  return before.fieldHash === today.fieldHash ? 'unchanged' : 're-rendered'
}
