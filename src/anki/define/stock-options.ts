import { expectKeys, expectObject, type Owner } from '../faults/expect.js'
import type { CardTemplate, NoteField, NoteType } from '../model/note-type.js'
import type { DefinedNoteType } from './define-note-type.js'

/**
 * What a copy of one of Anki's own note types has of its own: in every collection Anki's have other ids, so none can be
 * addressed.
 */
export interface StockOptions<Field extends string = string, Card extends string = string>
  extends Pick<NoteType, 'id' | 'name' | 'modified' | 'sortField' | 'latexHeader' | 'latexFooter' | 'latexSvg'> {
  /** Default: that of Anki's own. */
  readonly css?: string
  /** Stable ids, fonts and the like by field name. */
  readonly fields?: { readonly [Name in Field]?: Omit<NoteField, 'name' | 'tag' | 'preventDeletion' | 'other'> }
  /** Stable ids, looks in the browser and the like by template name. */
  readonly templates?: { readonly [Name in Card]?: Omit<CardTemplate, 'name' | 'front' | 'back' | 'other'> }
}

/** One of Anki's own note types with the options put on it. Throws `TypeError` on options of what it does not have. */
export function stockNoteType<Field extends string, Card extends string, Kind extends NoteType['kind']>(
  stock: DefinedNoteType<Field, Card, Kind>,
  given: StockOptions<Field, Card>
): DefinedNoteType<Field, Card, Kind> {
  expectObject(given, 'A note type', 'an object with `id`, `name` and `modified`')
  const { id, name, modified, css = stock.css, fields = {}, templates = {}, ...options }: StockOptions<Field, Card> = given
  expectOptions(fields, stock.fields, 'field', given)
  expectOptions(templates, stock.templates, 'template', given)
  return {
    ...options,
    ...stock,
    id,
    name,
    modified,
    css,
    fields: stock.fields.map((field) => ({ ...fields[field.name], ...field })),
    templates: stock.templates.map((template) => ({ ...templates[template.name], ...template }))
  }
}

function expectOptions(options: object, known: readonly { readonly name: string }[], part: 'field' | 'template', noteType: Owner): void {
  const names = known.map(({ name }) => name)
  expectObject(options, `\`${part}s\``, `an object with options by ${part} name`, noteType)
  expectKeys(options, names, `\`${part}s\``, `a ${part} of Anki's own note type`, noteType)
  for (const [name, each] of Object.entries(options)) {
    if (each !== undefined) expectObject(each, `\`${part}s\` at \`${name}\``, `an object with options of the ${part}`, noteType)
  }
}
