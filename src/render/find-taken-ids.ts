import type { Lock } from '../identity/index.js'
import { noteTypeIdentity } from '../identity/index.js'
import { type NoteTypeOwner, ownNoteTypeId } from '../identity/note-type-identity.js'
import { familyNames } from '../kinds/note-types/family-name.js'
import type { OwnNoteType } from '../kinds/note-types/own-note-type.js'

/** A setting's value that cannot be, as `config-invalid-value` tells it. */
export interface TakenId {
  readonly key: 'noteTypes'
  readonly value: string
  readonly expected: string
}

/** Note types of the user's with an id that their notes have not, or that another note type of the project has. */
export function findTakenIds(ownTypes: readonly OwnNoteType[], owner: NoteTypeOwner & { readonly lock?: Lock | undefined }): TakenId[] {
  const ours = familyNames.map((family) => noteTypeIdentity(family, owner))
  return ownTypes.flatMap((type) => {
    const id = ownNoteTypeId(type, owner)
    const value = `a note type \`${type.called}\` with the id ${type.id ?? id}`
    const tell = (expected: string): TakenId[] => [{ key: 'noteTypes', value, expected }]
    if (type.id !== undefined && type.id !== id)
      return tell(`${id}, which its notes have: Anki moves no note to another type; a type of another name may have another id`)
    const other = [...ours, ...(owner.lock?.noteTypes ?? []).filter(({ family }) => family !== type.called)].find((each) => each.id === id)
    return other ? tell(`another: \`${other.name}\` has it`) : []
  })
}
