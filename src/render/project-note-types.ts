import type { Lock, NoteTypeOwner, NoteTypeToRemember } from '../identity/index.js'
import { noteTypeIdentity } from '../identity/index.js'
import { clozeNoteType, standardNoteType } from '../kinds/note-types/index.js'

export type ProjectNoteTypes = Readonly<Record<'standard' | 'cloze', NoteTypeToRemember>>

/** The project's two note types, before their stamps. */
export function projectNoteTypes(owner: NoteTypeOwner & { readonly lock?: Lock | undefined }): ProjectNoteTypes {
  const make = (family: 'standard' | 'cloze'): NoteTypeToRemember => {
    const { id, name, namespace } = noteTypeIdentity(family, owner)
    const { modified: _, ...noteType } = (family === 'cloze' ? clozeNoteType : standardNoteType)({ id, name, namespace, modified: 0 })
    return { ...noteType, family, namespace }
  }
  return { standard: make('standard'), cloze: make('cloze') }
}
