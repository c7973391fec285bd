import { type Change, toChange } from './changes.js'
import { classify } from './classify.js'
import { newestStamp } from './clock.js'
import { inCodePointOrder } from './code-point-order.js'
import { keepOthers } from './keep-others.js'
import { listNewTodo } from './list-todo.js'
import type { Lock } from './lock.js'
import { hashFields } from './note-hashes.js'
import type { NoteToRemember, Remembered, RememberOptions } from './remembered.js'
import { giveRowIds } from './row-ids.js'
import { settleLines } from './settle-lines.js'
import { stampNoteTypes } from './stamp-note-types.js'
import { toEntry } from './to-entry.js'

/** Gives the notes of a build their ids and stamps, and makes the lock that tells the next build of them. Never reads a clock. */
export function remember<Note extends NoteToRemember>(notes: readonly Note[], options: RememberOptions<Note>): Remembered {
  const { namespace, lock, now } = options
  const newest = newestStamp(lock)
  // Anki up to 24.11 keeps the time of the import as the note's, so a stamp must be of the clock, and later than all before.
  const stamp = Math.max(Math.floor(now / 1000), newest === undefined ? 0 : newest + 1)

  const settled = giveRowIds(notes, { namespace, lock, now }).map(({ owner: note, id, cardIds }, done) => {
    options.onNote?.(done)
    const fieldHash = hashFields(note)
    const isSame = note.entry?.fieldHash === fieldHash && !options.republish?.(note)
    const modified = isSame && note.entry ? note.entry.mod : stamp
    const stamps = { id, modified, cardIds }
    return { note, before: note.entry, stamps, today: toEntry(note, stamps, fieldHash) }
  })
  const changed = settled.filter(({ before, today }) => before !== today)
  const noteTypes = stampNoteTypes(options.noteTypes, lock, stamp)
  const { kept, removals } = keepOthers(notes, options)
  const entries = [
    ...settleLines(settled),
    ...kept,
    ...removals.map((entry) => ({ ...entry, retired: true, retiredAt: Math.floor(now / 1000) }))
  ]
  const nextLock: Lock = {
    ...lock,
    version: 1,
    namespace,
    ...(options.deck !== undefined && { deck: options.deck }),
    noteTypes,
    by: options.by,
    notes: entries.sort((a, b) => inCodePointOrder(a.guid, b.guid))
  }

  const changes: Change[] = [
    ...settled.map(({ note, before, today }) => toChange(classify(note, today), today, before, note.by)),
    ...removals.map((entry) => toChange('removed', entry, entry))
  ]
  return {
    stamps: settled.map(({ stamps }) => stamps),
    noteTypes: options.noteTypes.map((noteType) => ({
      ...noteType,
      modified: noteTypes.find(({ id }) => id === noteType.id)?.mod ?? stamp
    })),
    lock: nextLock,
    changes,
    deckChanges: changed.flatMap(({ before, today: { guid, deck } }) =>
      before && before.deck !== deck ? { guid, from: before.deck, to: deck } : []
    ),
    lostCards: changed.flatMap(({ before, today: { guid, cardIds } }) => {
      const ordinals = Object.keys(before?.cardIds ?? {})
        .map(Number)
        .filter((ordinal) => !(ordinal in cardIds))
      return ordinals.length > 0 ? { guid, ordinals } : []
    }),
    removals,
    todo: listNewTodo(nextLock, lock),
    created: new Date((newestStamp(nextLock) ?? stamp) * 1000),
    stamped: settled.some(({ stamps }) => stamps.modified === stamp) || noteTypes.some(({ mod }) => mod === stamp)
  }
}
