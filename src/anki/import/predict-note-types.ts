import type { CardGeneration } from '../cards/card-ordinals.js'
import type { NoteType } from '../model/note-type.js'
import type { PredictedNoteType } from './import-prediction.js'

type NoteTypes = ReadonlyMap<number, NoteType>

/** What becomes of a package's note types, which Anki finds again by their ids. Source: rslib/src/import_export/package/apkg/import/notes.rs. */
export function predictNoteTypes(before: NoteTypes, after: NoteTypes, generation: CardGeneration): PredictedNoteType[] {
  return Array.from(after.values(), (noteType) => {
    const known = before.get(noteType.id)
    if (!known) return { outcome: 'new', noteType }
    if (!hasEqualSchema(known, noteType, generation)) return { outcome: 'copied', noteType, before: known }
    return { outcome: noteType.modified > known.modified ? 'updated' : 'untouched', noteType, before: known }
  })
}

/** Source: rslib/src/import_export/package/apkg/import/notes.rs, `equal_schema`; 2.1.54 knows no ids of fields and templates. */
function hasEqualSchema(one: NoteType, other: NoteType, generation: CardGeneration): boolean {
  return areEqual(one.fields, other.fields, generation) && areEqual(one.templates, other.templates, generation)
}

interface Part {
  readonly name: string
  readonly id?: number | bigint
}

function areEqual(some: readonly Part[], others: readonly Part[], generation: CardGeneration): boolean {
  return some.length === others.length && some.every((part, index) => isEqual(part, others[index], generation))
}

function isEqual(one: Part, other: Part | undefined, generation: CardGeneration): boolean {
  if (other === undefined) return false
  if (generation === '2.1.54' || one.id === undefined || other.id === undefined) return one.name === other.name
  return BigInt(one.id) === BigInt(other.id)
}
