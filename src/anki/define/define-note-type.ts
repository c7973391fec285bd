import type { CardTemplate, NoteField, NoteType } from '../note-type.js'
import type { ComplaintOf } from './template-names.js'

/** A note type whose names the compiler knows. */
export interface DefinedNoteType<Field extends string = string, Card extends string = string> extends NoteType {
  readonly fields: readonly (NoteField & { readonly name: Field })[]
  readonly templates: readonly (CardTemplate & { readonly name: Card })[]
}

/** A note type as `defineNoteType` takes it. */
export interface NoteTypeDefinition<Fields extends readonly FieldDefinition[], Templates extends readonly CardTemplate[]>
  extends Omit<NoteType, 'kind' | 'css' | 'fields' | 'templates'> {
  /** Default: `standard`. */
  readonly kind?: NoteType['kind']
  /** Names, or objects where a field has options. */
  readonly fields: Fields
  readonly templates: Templates & ComplaintOf<Templates[number]['front' | 'back'], FieldName<Fields>>
  /** Default: that of Anki's own note types, see `defaultCss`. */
  readonly css?: string
}

/** A field's name, or an object where it has options. */
export type FieldDefinition = string | NoteField

type FieldName<Fields extends readonly FieldDefinition[]> = Fields[number] extends infer Field
  ? Field extends NoteField
    ? Field['name']
    : Field extends string
      ? Field
      : never
  : never

/** The style of Anki's own note types. Source: rslib/src/notetype/styling.css. */
export const defaultCss = `.card {
    font-family: arial;
    font-size: 20px;
    line-height: 1.5;
    text-align: center;
    color: black;
    background-color: white;
}
`

/** A note type from literals, so that a template or a note that names no field of it does not compile. */
export function defineNoteType<const Fields extends readonly FieldDefinition[], const Templates extends readonly CardTemplate[]>(
  definition: NoteTypeDefinition<Fields, Templates>
): DefinedNoteType<FieldName<Fields>, Templates[number]['name']> {
  const { kind = 'standard', css = defaultCss, fields, templates, ...others } = definition
  return {
    ...others,
    kind,
    css,
    fields: toFields(fields),
    templates
  }
}

function toFields<Fields extends readonly FieldDefinition[]>(fields: Fields): DefinedNoteType<FieldName<Fields>>['fields']
// an overload, since `map` forgets which names it went through
function toFields(fields: readonly FieldDefinition[]): readonly NoteField[] {
  return fields.map((field) => (typeof field === 'string' ? { name: field } : field))
}
