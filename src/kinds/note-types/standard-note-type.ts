import type { NoteType } from '../../anki/model/model.js'
import { toNoteTypeCss } from './note-type-css.js'
import type { NoteTypeOptions } from './note-type-options.js'
import { standardFields } from './standard-fields.js'
import { standardTemplates } from './standard-templates.js'

/** The note type of every kind without gaps, table rows included, so that a card may change its kind and keep its history. */
export function standardNoteType({ id, name, modified, ...looks }: NoteTypeOptions): NoteType {
  return {
    id,
    name,
    kind: 'standard',
    modified,
    fields: standardFields,
    templates: standardTemplates,
    css: toNoteTypeCss(looks)
  }
}
