import { firstLook } from '../kinds/note-types/looks.js'
import type { Lock, LockNoteType } from './lock.js'
import { hashNoteType } from './note-hashes.js'
import type { NoteTypeToRemember } from './remembered.js'

/** The lock's note types after a build: those shipped have the new stamp where templates or CSS changed, all others stay as they are. */
export function stampNoteTypes(shipped: readonly NoteTypeToRemember[], lock: Lock | undefined, stamp: number): readonly LockNoteType[] {
  const known = lock?.noteTypes ?? []
  const stamped = new Map(
    shipped.map(({ id, name, family, namespace, look = firstLook, templates, css }) => {
      const before = known.find((noteType) => noteType.id === id)
      const hash = hashNoteType({ templates, css })
      const { look: _, ...kept }: Partial<LockNoteType> = before ?? {}
      const mod = before?.hash === hash ? before.mod : stamp
      return [id, { ...kept, id, name, family, namespace, mod, hash, ...(look !== firstLook && { look }) }]
    })
  )
  const added = [...stamped.values()].filter(({ id }) => !known.some((noteType) => noteType.id === id))
  return [...known.map((noteType) => stamped.get(noteType.id) ?? noteType), ...added]
}
