import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { CardBase } from '../cards/card.js'
import type { CardContent, InlineContent } from '../cards/content.js'
import type { Gap } from '../cards/gaps.js'
import type { Section } from '../cards/section.js'
import type { Report } from '../diagnostics/message.js'
import type { FamilyName } from './note-types/family-name.js'

/** HTML and plain text by field name of the family's note type. Fields that are left out are empty. */
export type Fields = Readonly<Record<string, string>>

export interface ReadContext {
  /** Reports a problem by a rule of build-deck. */
  readonly report: Report
  /** The file that the section stands in: `file.message` tells what no rule says. */
  readonly file: VFile
}

export interface FieldOptions {
  /** Gaps are Anki's, for the one field that a cloze template shows; elsewhere they show their text (default: false). */
  readonly withGaps?: boolean
  /** The kind writes a gap around the result (default: false). */
  readonly insideGap?: boolean
}

export interface FieldContext {
  /** The numbers of the card's gaps as they stand in `{{c…::`, in the order of `gaps`; the build settles them when all cards are known. */
  readonly gapNumbers: readonly string[]
  /** HTML of blocks, without a language mark. */
  block(content: CardContent, options?: FieldOptions): string
  /** HTML of one line of content. */
  inline(content: InlineContent, options?: FieldOptions): string
}

/** All there is to know of one kind of card, on both sides of the card AST. */
export interface CardKind<C extends CardBase = CardBase> {
  readonly kind: C['kind']
  /** Which of the project's note types holds its notes: what hides its answers in gaps is `cloze`. */
  readonly family: FamilyName
  /** Heading classes that ask for this kind. */
  readonly classes: readonly string[]
  /** What an author may ask of its cards besides (default: neither). */
  readonly takes?: readonly ('reversed' | 'typed')[]
  /** Braces in its sections are gaps (default: they show as written). */
  readonly readsGaps?: true
  /** What `hasShape` looks for, as a message says it: `one list` (default: `the shape of its kind`). */
  readonly shape?: string
  /** Whether the section can be read as this kind when a class asks for it. */
  hasShape(section: Section): boolean
  /** Whether the section is of this kind where no class says so. Kinds are asked in order; the first yes owns it. */
  recognises(section: Section): boolean
  /** The section's cards; empty where something is wrong, which has been reported then. */
  read(section: Section, context: ReadContext): readonly C[]
  /** What a card of the cloze family hides, in the order of the text. */
  gaps?(card: C): readonly Gap[]
  /** All that it shows besides what every card has, in order: its media and footnotes are found here, and its edits seen. */
  content(card: C): readonly RootContent[]
  /** What asks: the note's name in Anki's browser, and what a reversed card asks for. */
  question(card: C): CardContent
  /** What the card asks and answers, field by field. Context, tags, hint and extra are filled in for every kind alike. */
  fields(card: C, context: FieldContext): Fields
  /** Plain text of the answer: what tells a reworded card from another. */
  answer(card: C): string
  /** How many facts a card asks at once, where that can be more than one (default: 1). */
  asks?(card: C): number
  /** What is to be typed where the author asks for it (default: `answer`). */
  typed?(card: C): CardContent
}

/** The cards that a kind makes. */
export type CardOf<K extends CardKind> = K extends CardKind<infer C> ? C : never

/** Returns its argument: gives a kind of one's own the types of its methods. */
export function defineKind<C extends CardBase>(kind: CardKind<C>): CardKind<C> {
  return kind
}
