import type { CardBase } from '../cards/card.js'
import type { CardContent, InlineContent } from '../cards/content.js'
import type { Gap } from '../cards/gaps.js'
import type { Section } from '../cards/section.js'
import type { Report } from '../diagnostics/report.js'

/** HTML and plain text by field name of the family's note type. Fields that are left out are empty. */
export type Fields = Readonly<Record<string, string>>

export interface ReadContext {
  readonly report: Report
}

export interface FieldOptions {
  /** The kind writes a gap around the result (default: false). */
  readonly insideGap?: boolean
}

export interface FieldContext {
  /** Numbers of the card's gaps, in the order of `gaps`. */
  readonly gapNumbers: readonly number[]
  /** HTML of blocks, without a language mark. */
  block(content: CardContent, options?: FieldOptions): string
  /** HTML of one line of content. */
  inline(content: InlineContent, options?: FieldOptions): string
}

/** All there is to know of one kind of card, on both sides of the card AST. */
export interface CardKind<C extends CardBase = CardBase> {
  readonly kind: C['kind']
  /** Which of the project's two note types holds its notes. */
  readonly family: 'standard' | 'cloze'
  /** Heading classes that ask for this kind. */
  readonly classes: readonly string[]
  /** Whether the section can be read as this kind when a class asks for it. */
  hasShape(section: Section): boolean
  /** Whether the section is of this kind where no class says so. Kinds are asked in order; the first yes owns it. */
  recognises(section: Section): boolean
  /** The section's cards; empty where something is wrong, which has been reported then. */
  read(section: Section, context: ReadContext): readonly C[]
  /** What a card of the cloze family hides, in the order of the text. */
  gaps?(card: C): readonly Gap[]
  /** What the card asks and answers, field by field. Context, tags, hint and extra are filled in for every kind alike. */
  fields(card: C, context: FieldContext): Fields
  /** Plain text of the answer: what is typed, and what tells a reworded card from another. */
  answer(card: C): string
}
