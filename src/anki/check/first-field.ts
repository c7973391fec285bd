import type { AnkiPackage, Note } from '../model.js'
import { textOf } from '../note-text.js'
import type { PackageProblem } from '../package-problem.js'
import { stripMarkup } from '../strip-markup.js'
import { shortened } from './shown.js'
import { isPlainObject } from './value-shapes.js'

/** Adds to problems of notes the beginning of the note's first field. */
export function withFirstField({ notes, noteTypes }: AnkiPackage): (problem: PackageProblem) => PackageProblem {
  let byGuid: Map<string, Note> | undefined
  const firstOf = (guid: string): string => {
    byGuid ??= new Map(notes.filter(isPlainObject).map((note) => [note.guid, note]))
    const note = byGuid.get(guid)
    const fields: unknown = note?.fields
    if (note === undefined || !isPlainObject(fields)) return ''
    const first = noteTypes.find((noteType) => isPlainObject(noteType) && noteType.id === note.noteTypeId)?.fields[0]?.name
    return shortened(stripMarkup(textOf(note.fields, first ?? Object.keys(fields)[0] ?? '').slice(0, 1000)))
  }
  return (problem) => {
    const firstField = problem.note === undefined ? '' : firstOf(problem.note)
    return firstField === '' ? problem : { ...problem, firstField }
  }
}
