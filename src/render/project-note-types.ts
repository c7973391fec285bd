import type { NoteType } from '../anki/index.js'
import type { Family } from '../identity/guid.js'
import { type Lock, type NoteTypeToRemember, noteTypeIdentity } from '../identity/index.js'
import type { NoteTypeIdentity, NoteTypeOwner } from '../identity/note-type-identity.js'
import { clozeNoteType, standardNoteType } from '../kinds/note-types/index.js'

export interface ProjectNoteTypes {
  /** The note type of a note; `known` is the id that the lock has for it, which a guid keeps for ever. */
  find(family: Family, known: number | undefined): NoteTypeToRemember & NoteType
}

/** The project's two note types, and those of locks that it took over, before their stamps. */
export function projectNoteTypes(owner: NoteTypeOwner & { readonly lock?: Lock | undefined }): ProjectNoteTypes {
  const own = { standard: make('standard', noteTypeIdentity('standard', owner)), cloze: make('cloze', noteTypeIdentity('cloze', owner)) }
  const others = (owner.lock?.noteTypes ?? []).flatMap(({ family, ...identity }) =>
    family === 'standard' || family === 'cloze' ? [make(family, identity)] : []
  )
  return {
    find(family, known) {
      const kept = known === undefined ? undefined : others.find((noteType) => noteType.id === known && noteType.family === family)
      return kept ?? (family === 'cloze' ? own.cloze : own.standard)
    }
  }
}

function make(family: 'standard' | 'cloze', { id, name, namespace }: NoteTypeIdentity): NoteTypeToRemember & NoteType {
  return { ...(family === 'cloze' ? clozeNoteType : standardNoteType)({ id, name, namespace, modified: 0 }), family, namespace }
}

/** By family and id, so that the package does not depend on which card comes first. */
export function inShippingOrder(noteTypes: Iterable<NoteTypeToRemember>): NoteTypeToRemember[] {
  const rank = ({ family }: NoteTypeToRemember) => (family === 'standard' ? 0 : 1)
  return [...noteTypes].sort((a, b) => rank(a) - rank(b) || a.id - b.id)
}
