import type { NoteType } from '../anki/index.js'
import type { Family } from '../identity/guid.js'
import { type Lock, type NoteTypeToRemember, noteTypeIdentity } from '../identity/index.js'
import type { NoteTypeIdentity, NoteTypeOwner } from '../identity/note-type-identity.js'
import type { Theme } from '../kinds/note-types/css/palette.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { type FamilyName, familyNames, isFamilyName } from '../kinds/note-types/family-name.js'

export interface ProjectNoteTypes {
  /** The note type of a note; `known` is the id that the lock has for it, which a guid keeps for ever. */
  find(family: Family, known: number | undefined): NoteTypeToRemember & NoteType
}

/** The project's note types, and those of locks that it took over, before their stamps. */
export function projectNoteTypes(
  owner: NoteTypeOwner & { readonly lock?: Lock | undefined; readonly theme?: Theme | undefined }
): ProjectNoteTypes {
  const own = familyNames.map((family) => make(family, noteTypeIdentity(family, owner), owner.theme))
  const others = (owner.lock?.noteTypes ?? []).flatMap(({ family, ...identity }) =>
    isFamilyName(family) ? [make(family, identity, owner.theme)] : []
  )
  return {
    find(family, known) {
      const isOf = (noteType: NoteTypeToRemember) => noteType.family === family
      const found = others.find((noteType) => noteType.id === known && isOf(noteType)) ?? own.find(isOf)
      if (!found) throw new Error(`Notes of family \`${family}\`, expected one of \`${familyNames.join('`, `')}\``)
      return found
    }
  }
}

function make(family: FamilyName, { id, name, namespace }: NoteTypeIdentity, theme: Theme | undefined): NoteTypeToRemember & NoteType {
  return { ...noteTypeFamilies[family].toNoteType({ id, name, namespace, modified: 0, theme }), family, namespace }
}

/** By family and id, so that the package does not depend on which card comes first. */
export function inShippingOrder(noteTypes: Iterable<NoteTypeToRemember>): NoteTypeToRemember[] {
  const rank = ({ family }: NoteTypeToRemember) => (familyNames as readonly string[]).indexOf(family)
  return [...noteTypes].sort((a, b) => rank(a) - rank(b) || a.id - b.id)
}
