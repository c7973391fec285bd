import type { CardTemplate, NoteType } from '../model/note-type.js'
import type { RepeatedName } from './repeated-name.js'
import type { UnknownOption } from './unknown-option.js'

/** What every template may name besides the note type's fields. Source: rslib/src/template.rs. */
type SpecialField = 'Tags' | 'Type' | 'Deck' | 'Subdeck' | 'Card' | 'CardFlag' | 'CardID' | 'FrontSide'

/**
 * Nothing to say (`unknown`) if there are templates, each of its own name, whatever its case, whose sides name known fields only and whose
 * options are known, and which a cloze type's fronts and backs show cloze deletions; else a sentence that the compiler shows. Text that is
 * not known to the compiler, comments and other delimiters are left to `checkPackage`.
 */
export type TemplatesComplaint<
  Templates extends readonly CardTemplate[],
  Field extends string,
  Kind extends NoteType['kind']
> = Templates extends readonly []
  ? 'No template, expected at least one'
  : [RepeatedName<Templates>] extends [never]
    ? Kind extends 'cloze'
      ? [WithoutCloze<Templates[number]>] extends [never]
        ? ComplaintOf<Templates[number], Field>
        : `No {{cloze:…}} on the front or the back of template ${WithoutCloze<Templates[number]>}, expected it on both in a cloze type`
      : ComplaintOf<Templates[number], Field>
    : `Template ${RepeatedName<Templates>} twice, expected one template a name, whatever its case`

/** The names of templates with a front or a back that is known to have no cloze filter. */
type WithoutCloze<Template extends CardTemplate> = Template extends unknown
  ? Template['front' | 'back'] extends infer Side extends string
    ? [LacksCloze<Side>] extends [never]
      ? never
      : Template['name']
    : never
  : never

type LacksCloze<Side extends string> = Side extends unknown
  ? string extends Side
    ? never
    : Side extends `${string}cloze:${string}` | `${string}{{=${string}`
      ? never
      : Side
  : never

type ComplaintOf<Template extends CardTemplate, Field extends string> = [UnknownOption<Template, CardTemplate>] extends [never]
  ? string extends Field
    ? unknown
    : [UnknownNames<SidesOf<Template>, Field>] extends [never]
      ? unknown
      : `Field ${UnknownNames<SidesOf<Template>, Field>} unknown, expected one of the note type's fields`
  : `Option ${UnknownOption<Template, CardTemplate>} of a template unknown`

type SidesOf<Template extends CardTemplate> =
  | Template['front']
  | Template['back']
  | (Template extends { readonly browserFront: infer Side extends string } ? Side : never)
  | (Template extends { readonly browserBack: infer Side extends string } ? Side : never)

type UnknownNames<Side extends string, Field extends string> = Side extends string
  ? string extends Side
    ? never
    : Side extends `${string}<!--${string}` | `${string}{{=${string}`
      ? never
      : UnknownName<NamesIn<Side>, Field>
  : never

/** Sections may also ask for a card's cloze number, and the empty name is one behind a filter. */
type UnknownName<Name extends string, Field extends string> = Name extends `#${infer Section}`
  ? Exclude<Section, Field | SpecialField | `c${number}`>
  : Name extends `:${infer Filtered}`
    ? Exclude<Filtered, Field | SpecialField | ''>
    : Name extends Field | SpecialField
      ? never
      : Name extends ''
        ? '`{{}}`'
        : Name

/** Names in braces: of sections with `#` before them, of filtered fields with `:`. */
type NamesIn<Side extends string, Found extends string = never> = Side extends `${string}{{${infer Inner}}}${infer Rest}`
  ? NamesIn<Rest, Found | NameIn<Trim<Inner>>>
  : Found

type NameIn<Inner extends string> = Inner extends `${'#' | '^' | '/'}${infer Name}`
  ? `#${Trim<Name>}`
  : Inner extends `${string}:${infer Rest}`
    ? `:${LastPart<Rest>}`
    : Inner

type LastPart<Text extends string> = Text extends `${string}:${infer Rest}` ? LastPart<Rest> : Text

type Trim<Text extends string> = Text extends `${' ' | '\n' | '\t' | '{'}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${' ' | '\n' | '\t'}`
    ? Trim<Rest>
    : Text
