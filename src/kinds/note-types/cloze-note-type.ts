import type { NoteType } from '../../anki/model/model.js'
import { clozeFields } from './cloze-fields.js'
import { clozeTemplates } from './cloze-templates.js'
import { formulaGaps } from './css/formula-gaps.js'
import { toNoteTypeCss } from './note-type-css.js'
import type { NoteTypeOptions } from './note-type-options.js'

/** The note type of texts with gaps, lists asked item by item and table rows asked cell by cell. */
export function clozeNoteType({ id, name, modified, ...looks }: NoteTypeOptions): NoteType {
  return {
    id,
    name,
    kind: 'cloze',
    modified,
    fields: clozeFields,
    templates: clozeTemplates,
    css: toNoteTypeCss(looks, formulaGaps)
  }
}
