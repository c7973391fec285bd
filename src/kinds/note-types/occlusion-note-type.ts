import type { NoteType } from '../../anki/model/model.js'
import { occlusion } from './css/occlusion.js'
import { toNoteTypeCss } from './note-type-css.js'
import type { NoteTypeOptions } from './note-type-options.js'
import { occlusionFields } from './occlusion-fields.js'
import { occlusionTemplates } from './occlusion-templates.js'

/** What makes Anki treat a note type as image occlusion. Source: proto/anki/notetypes.proto, `StockNotetype.OriginalStockKind`. */
const imageOcclusionKind = 6

/** The note type of pictures of which a region is hidden: a copy of Anki's own, which its reviewer draws and its editor edits. */
export function occlusionNoteType({ id, name, modified, ...looks }: NoteTypeOptions): NoteType {
  return {
    id,
    name,
    kind: 'cloze',
    stockKind: imageOcclusionKind,
    modified,
    fields: occlusionFields,
    sortField: occlusionFields.findIndex((field) => field.name === 'Name'),
    templates: occlusionTemplates,
    css: toNoteTypeCss(looks, occlusion)
  }
}
