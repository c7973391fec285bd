/** What every template may name besides the note type's fields. Source: rslib/src/template.rs. */
type SpecialField = 'Tags' | 'Type' | 'Deck' | 'Subdeck' | 'Card' | 'CardFlag' | 'CardID' | 'FrontSide' | `c${number}` | ''

/**
 * Nothing to say (`unknown`) if template sides name known fields only, else a sentence that the compiler shows.
 * Text that is not known to the compiler, comments and other delimiters are left to `checkPackage`.
 */
export type ComplaintOf<Side extends string, Field extends string> = string extends Field
  ? unknown
  : [UnknownNames<Side, Field>] extends [never]
    ? unknown
    : `Field ${UnknownNames<Side, Field>} unknown, expected one of the note type's fields`

type UnknownNames<Side extends string, Field extends string> = Side extends string
  ? string extends Side
    ? never
    : Side extends `${string}<!--${string}` | `${string}{{=${string}`
      ? never
      : UnknownName<Side, Field>
  : never

type UnknownName<Side extends string, Field extends string> = Exclude<NamesIn<Side>, Field | SpecialField>

type NamesIn<Side extends string, Found extends string = never> = Side extends `${string}{{${infer Inner}}}${infer Rest}`
  ? NamesIn<Rest, Found | NameIn<Trim<Inner>>>
  : Found

type NameIn<Inner extends string> = Inner extends `${'#' | '^' | '/'}${infer Name}` ? Trim<Name> : LastPart<Inner>

type LastPart<Text extends string> = Text extends `${string}:${infer Rest}` ? LastPart<Rest> : Text

type Trim<Text extends string> = Text extends `${' ' | '\n' | '\t' | '{'}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${' ' | '\n' | '\t'}`
    ? Trim<Rest>
    : Text
