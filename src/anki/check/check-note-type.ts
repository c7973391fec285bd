import { shown } from '../faults/shown.js'
import type { NoteType } from '../model/note-type.js'
import { normaliseFieldName, normaliseTypeName } from '../text/names.js'
import { changedTo } from './changed-to.js'
import { checkId } from './check-id.js'
import { checkModified } from './check-modified.js'
import { checkTemplates } from './check-templates.js'
import { checkUnique } from './check-unique.js'
import type { Problems } from './problems.js'

/** A note type by itself. Units of `created`: epoch milliseconds. */
export function checkNoteType(noteType: NoteType, created: number, hasDeck: (name: string) => boolean, problems: Problems): void {
  const place = { noteType: noteType.name }
  const { error } = problems
  checkId(noteType.id, (message) => error('id-out-of-range', message, place))
  const name = normaliseTypeName(noteType.name)
  if (name !== noteType.name || name === '')
    error(
      'note-type-name',
      name === ''
        ? 'Name that is empty to Anki, expected one: Anki refuses it'
        : `Name that Anki would change to ${changedTo(noteType.name, name)}`,
      place
    )
  checkModified(noteType.modified, 'Modified', created, problems, place)
  if (noteType.fields.length === 0) error('no-field', 'No field, expected at least one', place)
  if (noteType.templates.length === 0) error('no-template', 'No template, expected at least one', place)
  const sortField = noteType.sortField ?? 0
  if (!Number.isInteger(sortField) || sortField < 0 || (sortField >= noteType.fields.length && noteType.fields.length > 0)) {
    error('sort-field', `Sort field ${shown(sortField)}, expected the zero-based index of a field`, place)
  }
  for (const field of noteType.fields) {
    const normal = normaliseFieldName(field.name)
    if (normal === '')
      problems.refusal('field-name', `Field \`${field.name}\` without a name that Anki keeps, expected one: Anki refuses the package`, {
        ...place,
        field: field.name
      })
    else if (normal !== field.name)
      error('field-name', `Field \`${field.name}\`, which Anki would call ${changedTo(field.name, normal)} but not in templates`, {
        ...place,
        field: field.name
      })
  }
  checkUnique(
    noteType.fields,
    (field) => field.name.toLowerCase(),
    (field) => error('duplicate-field', `Field \`${field.name}\` twice, whatever its case`, { ...place, field: field.name })
  )
  checkUnique(
    noteType.fields.filter(({ id }) => id !== undefined),
    ({ id }) => id,
    (field) => error('duplicate-id', `Field \`${field.name}\` has the id of another field`, { ...place, field: field.name })
  )
  checkTemplates(noteType, hasDeck, problems)
}
