import { isPlainObject } from '../faults/is-plain-object.js'
import type { PackageProblem } from '../faults/package-problem.js'
import { shortened } from '../faults/shown.js'
import type { AnkiPackage, Note } from '../model/model.js'
import { textOf } from '../model/note-text.js'
import { stripMarkup } from '../text/strip-markup.js'

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
