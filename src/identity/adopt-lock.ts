import { inCodePointOrder } from './code-point-order.js'
import type { Lock, LockNote, LockNoteType } from './lock.js'
import { uniqueName } from './note-type-identity.js'

/**
 * The lock with all that another one knows and it does not, which lies in a folder below it (levels joined by `/`): those entries keep
 * guids, note types and times, and are seen from its own folder. Of what it knows already the other has nothing new to say; a card that
 * it built itself meanwhile keeps its own guid, and the other's is retired.
 */
export function adoptLock(lock: Lock, folder: string, other: Lock): Lock {
  const guids = new Set(lock.notes.map(({ guid }) => guid))
  const built = new Set(lock.notes.flatMap((note) => (note.retired ? [] : toName(note))))
  const ids = new Set(lock.noteTypes.map(({ id }) => id))
  const notes = other.notes
    .filter(({ guid }) => !guids.has(guid))
    .map((note) => seenFromAbove(note, folder))
    .map((note) => (built.has(toName(note)) ? { ...note, retired: true } : note))
  const noteTypes = other.noteTypes.filter(({ id }) => !ids.has(id)).map((noteType) => named(noteType, lock.noteTypes))
  const adopted = [...new Set([...(lock.adopted ?? []), folder])].sort(inCodePointOrder)
  return { ...lock, noteTypes: [...lock.noteTypes, ...noteTypes], adopted, notes: [...lock.notes, ...notes] }
}

function seenFromAbove({ place, ...note }: LockNote, folder: string): LockNote {
  return { ...note, place: { ...place, path: place.path === '' ? '' : `${folder}/${place.path}` } }
}

/** Two projects may have been called the same. A type with another name gets a new time, so that Anki takes the name too. */
function named(noteType: LockNoteType, others: readonly LockNoteType[]): LockNoteType {
  const name = uniqueName(noteType.name, noteType.namespace, others)
  return name === noteType.name ? noteType : { ...noteType, name, hash: '' }
}

/** What makes two entries one card. */
function toName({ family, place, matching: { front, headings } }: LockNote): string {
  return JSON.stringify([family, place.path, front, headings])
}
