import { expectObject, expectObjects, refuse } from '../faults/expect.js'
import type { CardTemplate, NoteField, NoteType } from '../model/note-type.js'
import type { FieldsComplaint } from './field-names.js'
import type { TemplatesComplaint } from './template-names.js'

/** A note type whose kind and names the compiler knows. */
export interface DefinedNoteType<
  Field extends string = string,
  Card extends string = string,
  Kind extends NoteType['kind'] = NoteType['kind']
> extends NoteType {
  readonly kind: Kind
  readonly fields: readonly (NoteField & { readonly name: Field })[]
  readonly templates: readonly (CardTemplate & { readonly name: Card })[]
}

/** A note type as `defineNoteType` takes it. */
export interface NoteTypeDefinition<
  Fields extends readonly FieldDefinition[],
  Templates extends readonly CardTemplate[],
  Kind extends NoteType['kind'] = NoteType['kind']
> extends Omit<NoteType, 'kind' | 'css' | 'fields' | 'templates'> {
  /** Default: `standard`. */
  readonly kind?: Kind
  /** Names, or objects where a field has options. */
  readonly fields: Fields & FieldsComplaint<FieldName<Fields[number]>, Fields>
  readonly templates: Templates & TemplatesComplaint<Templates, FieldName<Fields[number]>, Kind>
  /** Default: that of Anki's own note types, see `defaultCss`. */
  readonly css?: string
}

/** A field's name, or an object where it has options. */
export type FieldDefinition = string | NoteField

type FieldName<Field extends FieldDefinition> = Field extends NoteField ? Field['name'] : Field extends string ? Field : never

/** The style of Anki's own note types, without that of its cloze deletions. Source: rslib/src/notetype/styling.css. */
export const defaultCss = `.card {
    font-family: arial;
    font-size: 20px;
    line-height: 1.5;
    text-align: center;
    color: black;
    background-color: white;
}
`

/**
 * A note type from literals, so that a template or a note that names no field of it does not compile. Throws `TypeError`
 * where `fields` is no list of names and objects, or `templates` no list of objects; what else the compiler cannot see,
 * `checkPackage` finds.
 */
export function defineNoteType<
  const Fields extends readonly FieldDefinition[],
  const Templates extends readonly CardTemplate[],
  Kind extends NoteType['kind'] = 'standard'
>(definition: NoteTypeDefinition<Fields, Templates, Kind>): DefinedNoteType<FieldName<Fields[number]>, Templates[number]['name'], Kind>
// an overload, since neither `map` nor a default keeps the types that the compiler has found
export function defineNoteType(definition: NoteTypeDefinition<readonly FieldDefinition[], readonly CardTemplate[]>): DefinedNoteType {
  expectObject(definition, 'A note type', 'an object with `id`, `name`, `modified`, `fields` and `templates`')
  const { kind = 'standard', css = defaultCss, fields, ...others } = definition
  if (!Array.isArray(fields)) refuse('`fields`', fields, 'a list of names, or of objects where a field has options', definition)
  const named = fields.map((field) => (typeof field === 'string' ? { name: field } : field))
  expectObjects(named, '`fields`', definition)
  expectObjects(others.templates, '`templates`', definition)
  return { ...others, kind, css, fields: named }
}
