import type { CardTemplate } from '../note-type.js'
import type { UnknownOption } from './unknown-option.js'

/** What every template may name besides the note type's fields. Source: rslib/src/template.rs. */
type SpecialField = 'Tags' | 'Type' | 'Deck' | 'Subdeck' | 'Card' | 'CardFlag' | 'CardID' | 'FrontSide'

/**
 * Nothing to say (`unknown`) if all sides of the templates name known fields only, and options are known; else a sentence that the compiler shows.
 * Text that is not known to the compiler, comments and other delimiters are left to `checkPackage`.
 */
export type ComplaintOf<Template extends CardTemplate, Field extends string> = [UnknownOption<Template, CardTemplate>] extends [never]
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
