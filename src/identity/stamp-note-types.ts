import { firstLook } from '../kinds/note-types/looks.js'
import { digest } from './digest.js'
import type { Lock, LockNoteType } from './lock.js'
import { hashNoteType } from './note-hashes.js'
import type { NoteTypeToRemember } from './remembered.js'

/** Older than any that a user has, so that Anki keeps its own. */
const oldest = 1

/** The lock's note types after a build: those shipped have the new stamp where templates or CSS changed, all others stay as they are. */
export function stampNoteTypes(shipped: readonly NoteTypeToRemember[], lock: Lock | undefined, stamp: number): readonly LockNoteType[] {
  const known = lock?.noteTypes ?? []
  const stamped = new Map(
    shipped.map((noteType) => {
      const before = known.find(({ id }) => id === noteType.id)
      return [noteType.id, toStamped(noteType, before, stamp)]
    })
  )
  const added = [...stamped.values()].filter(({ id }) => !known.some((noteType) => noteType.id === id))
  return [...known.map((noteType) => stamped.get(noteType.id) ?? noteType), ...added]
}

function toStamped(noteType: NoteTypeToRemember, before: LockNoteType | undefined, stamp: number): LockNoteType {
  const { id, name, family, namespace, look = firstLook, own, fields, templates } = noteType
  const hash = own === undefined ? hashNoteType(noteType) : hashOwn(noteType)
  const { look: _, ...kept }: Partial<LockNoteType> = before ?? {}
  const mod = own === 'keep' ? oldest : before?.hash === hash && before.mod > oldest ? before.mod : stamp
  const names =
    own === undefined ? {} : { fields: fields.map((field) => field.name), templates: templates.map((template) => template.name) }
  return { ...kept, id, name, family, namespace, mod, hash, ...(look !== firstLook && { look }), ...names }
}

/** Of all that the user has written of it. */
const hashOwn = ({ name, fields, sortField, ...noteType }: NoteTypeToRemember) =>
  digest(JSON.stringify([hashNoteType(noteType), name, fields.map((field) => field.name), sortField]))
