import type { NoteType } from '../anki/index.js'
import type { Family } from '../identity/guid.js'
import { type Lock, type NoteTypeToRemember, noteTypeIdentity } from '../identity/index.js'
import type { NoteTypeIdentity, NoteTypeOwner } from '../identity/note-type-identity.js'
import type { Theme } from '../kinds/note-types/css/palette.js'
import type { UserCss } from '../kinds/note-types/css/read-css.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { type FamilyName, familyNames, isFamilyName } from '../kinds/note-types/family-name.js'
import { firstLook, newestLook } from '../kinds/note-types/looks.js'

/** What a project decides about how its cards look. */
export interface LookSettings {
  readonly theme?: Theme | undefined
  /** Default: the lock's. */
  readonly look?: number | undefined
  readonly css?: UserCss | undefined
}

export interface ProjectNoteTypes {
  /** The note type of a note; `known` is the id that the lock has for it, which a guid keeps for ever. */
  find(family: Family, known: number | undefined): NoteTypeToRemember & NoteType
}

/** The project's two note types, and those of locks that it took over, before their stamps. */
export function projectNoteTypes(
  owner: NoteTypeOwner & { readonly lock?: Lock | undefined; readonly looks?: LookSettings | undefined }
): ProjectNoteTypes {
  const known = owner.lock?.noteTypes ?? []
  const make = (family: FamilyName, identity: NoteTypeIdentity, look = owner.looks?.look ?? lookOf(identity, known)) =>
    toNoteType(family, identity, { ...owner.looks, look })
  const own = familyNames.map((family) => make(family, noteTypeIdentity(family, owner)))
  const others = known.flatMap(({ family, ...identity }) => (isFamilyName(family) ? [make(family, identity)] : []))
  return {
    find(family, known) {
      const isOf = (noteType: NoteTypeToRemember) => noteType.family === family
      const found = others.find((noteType) => noteType.id === known && isOf(noteType)) ?? own.find(isOf)
      if (!found) throw new Error(`Notes of family \`${family}\`, expected one of \`${familyNames.join('`, `')}\``)
      return found
    }
  }
}

/** As it was, or as the project's other note type was; in a first build the newest. */
function lookOf({ id, namespace }: NoteTypeIdentity, known: Lock['noteTypes']): number {
  const before = known.find((noteType) => noteType.id === id) ?? known.find((noteType) => noteType.namespace === namespace)
  return before ? (before.look ?? firstLook) : newestLook()
}

function toNoteType(
  family: FamilyName,
  { id, name, namespace }: NoteTypeIdentity,
  looks: LookSettings & { readonly look: number }
): NoteTypeToRemember & NoteType {
  return { ...noteTypeFamilies[family].toNoteType({ id, name, namespace, modified: 0, ...looks }), family, namespace, look: looks.look }
}

/** By family and id, so that the package does not depend on which card comes first. */
export function inShippingOrder(noteTypes: Iterable<NoteTypeToRemember>): NoteTypeToRemember[] {
  const rank = ({ family }: NoteTypeToRemember) => (familyNames as readonly string[]).indexOf(family)
  return [...noteTypes].sort((a, b) => rank(a) - rank(b) || a.id - b.id)
}
