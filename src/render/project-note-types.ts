import type { NoteType } from '../anki/index.js'
import type { Family } from '../identity/guid.js'
import { type Lock, type NoteTypeToRemember, noteTypeIdentity } from '../identity/index.js'
import { type NoteTypeIdentity, type NoteTypeOwner, ownNoteTypeId, uniqueName } from '../identity/note-type-identity.js'
import type { Theme } from '../kinds/note-types/css/palette.js'
import type { UserCss } from '../kinds/note-types/css/read-css.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { type FamilyName, familyNames, isFamilyName } from '../kinds/note-types/family-name.js'
import { firstLook, newestLook } from '../kinds/note-types/looks.js'
import { keepsAnkis, type OwnNoteType, toOwnNoteType } from '../kinds/note-types/own-note-type.js'

/** What a project decides about how its cards look. */
export interface LookSettings {
  readonly theme?: Theme | undefined
  /** Default: the lock's. */
  readonly look?: number | undefined
  readonly css?: UserCss | undefined
}

/** A note type of a project, before its stamp. */
export interface ProjectNoteType extends NoteTypeToRemember, NoteType {
  /** The fields that hold the note's guid. */
  readonly idFields: readonly string[]
}

export interface ProjectNoteTypes {
  /** The note type of a note; `known` is the id that the lock has for it, which a guid keeps for ever. */
  find(family: Family, known: number | undefined): ProjectNoteType
}

export interface ProjectNoteTypeOptions extends NoteTypeOwner {
  readonly looks?: LookSettings | undefined
  /** The user's own (default: none). */
  readonly ownTypes?: readonly OwnNoteType[]
}

/** The project's note types, the user's own, and those of locks that it took over, before their stamps. */
export function projectNoteTypes({ ownTypes = [], ...owner }: ProjectNoteTypeOptions): ProjectNoteTypes {
  const known = owner.lock?.noteTypes ?? []
  const make = (family: FamilyName, identity: NoteTypeIdentity, look = owner.looks?.look ?? lookOf(identity, known)) =>
    toOurs(family, identity, { ...owner.looks, look })
  const theirs = new Map(ownTypes.map((type) => [type.called, type]))
  const own = [
    ...familyNames.map((family) => make(family, noteTypeIdentity(family, owner))),
    ...ownTypes.map((type) => toTheirs(type, ownIdentity(type, owner)))
  ]
  const others = known.flatMap(({ family, ...identity }) => {
    const type = theirs.get(family)
    // Of a lock that was taken over: another type, by a name of its own.
    const isOther = type && identity.id !== ownNoteTypeId(type, owner)
    return isOther ? [toTheirs(type, identity)] : !type && isFamilyName(family) ? [make(family, identity)] : []
  })
  return {
    find(family, known) {
      const isOf = (noteType: NoteTypeToRemember) => noteType.family === family
      const found = others.find((noteType) => noteType.id === known && isOf(noteType)) ?? own.find(isOf)
      if (!found) throw new Error(`Notes of family \`${family}\`, expected one of \`${familyNames.join('`, `')}\``)
      return found
    }
  }
}

/** Anki would rename the second of two types of one name; those of a lock that was taken over have theirs. */
function ownIdentity(type: OwnNoteType, owner: NoteTypeOwner): NoteTypeIdentity {
  const id = ownNoteTypeId(type, owner)
  const others = (owner.lock?.noteTypes ?? []).filter((noteType) => noteType.id !== id)
  return { id, name: uniqueName(type.name, owner.namespace, others), namespace: owner.namespace }
}

/** As it was, or as the project's other note type was; in a first build the newest. */
function lookOf({ id, namespace }: NoteTypeIdentity, known: Lock['noteTypes']): number {
  const sisters = known.filter(({ family }) => isFamilyName(family))
  const before = sisters.find((noteType) => noteType.id === id) ?? sisters.find((noteType) => noteType.namespace === namespace)
  return before ? (before.look ?? firstLook) : newestLook()
}

function toOurs(
  family: FamilyName,
  { id, name, namespace }: NoteTypeIdentity,
  looks: LookSettings & { readonly look: number }
): ProjectNoteType {
  const noteType = noteTypeFamilies[family].toNoteType({ id, name, namespace, modified: 0, ...looks })
  return { ...noteType, family, namespace, look: looks.look, idFields: ['Id'] }
}

function toTheirs(type: OwnNoteType, { id, name, namespace }: NoteTypeIdentity): ProjectNoteType {
  const idFields = type.fields.flatMap(({ name, holds }) => (holds?.from === 'id' ? name : []))
  const own = keepsAnkis(type) ? 'keep' : 'update'
  return { ...toOwnNoteType(type, { id, name }), family: type.called, namespace, idFields, own }
}

/** By family and id, so that the package does not depend on which card comes first. */
export function inShippingOrder(noteTypes: Iterable<NoteTypeToRemember>): NoteTypeToRemember[] {
  const rank = ({ family }: NoteTypeToRemember) => (isFamilyName(family) ? familyNames.indexOf(family) : familyNames.length)
  return [...noteTypes].sort((a, b) => rank(a) - rank(b) || a.id - b.id)
}
