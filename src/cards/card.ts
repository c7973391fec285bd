import type { Image, List, Table } from 'mdast'
import type { Node } from 'unist'
import type { ArticleLanguage } from './colour-articles.js'
import type { CardContent, Footnotes, InlineContent } from './content.js'
import type { Region } from './region.js'

/** A title or heading above a card. */
export interface ContextLevel {
  readonly content: InlineContent
  /** Plain text of `content`. */
  readonly text: string
}

declare module 'unist' {
  interface Data {
    /** Where the author wrote a card's id. */
    idPosition?: Position
  }
}

/** What every card has, whatever its kind. A unist node, so `position` and `visit` work. */
export interface CardBase extends Node {
  readonly type: 'card'
  readonly kind: string
  /** The file it stands in, from the input's root. */
  readonly path: string
  /** The author's own id, if given. */
  readonly id?: string
  /** Tells apart the cards that stand under one explicit id: a row's label, a term. */
  readonly label?: string
  /** Plain text of what is asked: the card's name in its project (the recipe is frozen). */
  readonly key: string
  /** Title and headings above, outermost first, as they are shown. */
  readonly context: readonly ContextLevel[]
  /** Plain text of all titles and headings above, also of those not shown. */
  readonly headings: readonly string[]
  /** Deck levels, outermost first. */
  readonly deck: readonly string[]
  /** Levels joined by `::`. */
  readonly tags: readonly string[]
  /** Folded on the front. */
  readonly hint: CardContent
  /** Shown under the answer. */
  readonly extra: CardContent
  /** Where the author has it from; shown last. */
  readonly source: CardContent
  readonly footnotes: Footnotes
  /** Also asks from the answer for the question. */
  readonly reversed: boolean
  /** Asks for the answer to be typed. */
  readonly typed: boolean
  /** In what language a voice reads its question, as Anki names it: `de_DE`. */
  readonly tts?: string
  /** The same of columns, by their names in lower case. */
  readonly ttsColumns?: Readonly<Record<string, string>>
  /** The language whose nouns show their gender by a colour. */
  readonly articles?: ArticleLanguage
  /** Also asks by its sound alone, if it has one. */
  readonly listen?: boolean
  /** BCP 47. */
  readonly lang?: string
  /** BCP 47: what most of its file is written in, where the script tells; the words that the compiler adds are in it. */
  readonly writtenIn?: string
  /** The note type of the user's that it is to be of, by the name that notes call it. */
  readonly noteType?: string
  /** Gets a new identity on purpose. */
  readonly fresh?: boolean
  /** The heading over a text with gaps, if it is the card's own; left out where it would tell what a gap hides. */
  readonly title?: InlineContent
}

/** A question and its answer. */
export interface BasicCard extends CardBase {
  readonly kind: 'basic'
  readonly front: CardContent
  readonly back: CardContent
}

/** A question whose answer is a list to be recalled whole. */
export interface ListCard extends CardBase {
  readonly kind: 'list'
  /** Question, with what leads to the list. */
  readonly front: CardContent
  /** What else stands before the list: it would tell the answer. */
  readonly above: CardContent
  readonly list: List
  readonly after: CardContent
}

/** A statement to be judged. */
export interface TrueFalseCard extends CardBase {
  readonly kind: 'true-false'
  readonly front: CardContent
  readonly verdict: boolean
  /** BCP 47: the language that asks for the verdict and says it (default: English). */
  readonly verdictIn?: string
  readonly explanation: CardContent
}

/** A table to be recalled whole. */
export interface ComparisonCard extends CardBase {
  readonly kind: 'comparison'
  readonly front: CardContent
  /** Header cells. */
  readonly columns: readonly InlineContent[]
  /** In the author's order: paragraphs and the table. */
  readonly back: CardContent
  readonly table: Table
}

/** One named cell of a table row. */
export interface RowCell {
  readonly name: InlineContent
  readonly content: InlineContent
  /** It holds images, sounds or videos alone, so it is never named in the cue. */
  readonly mediaOnly: boolean
}

/** One row of a table: its label asks for its other cells. */
export interface RowCard extends CardBase {
  readonly kind: 'row'
  /** Name of the label's column. */
  readonly labelName: InlineContent
  readonly rowLabel: InlineContent
  readonly cells: readonly RowCell[]
}

/** A text with gaps. */
export interface ClozeCard extends CardBase {
  readonly kind: 'cloze'
  readonly title: InlineContent
  readonly text: CardContent
}

/** An option of a choice. */
export interface ChoiceOption {
  readonly content: CardContent
  readonly isRight: boolean
}

/** A question with options to choose from. */
export interface ChoiceCard extends CardBase {
  readonly kind: 'choice'
  readonly front: CardContent
  /** In the author's order. */
  readonly options: readonly ChoiceOption[]
  readonly explanation: CardContent
}

/** A list of which one item at a time is asked. */
export interface OverlapCard extends CardBase {
  readonly kind: 'overlap'
  readonly title: InlineContent
  readonly before: CardContent
  readonly items: readonly CardContent[]
  /** Shows only the items before the asked one. */
  readonly ordered: boolean
  /** The number of the first item, where that is not 1. */
  readonly start?: number
  readonly after: CardContent
}

/** One row of a table of which one cell at a time is asked. */
export interface CellsCard extends CardBase {
  readonly kind: 'cells'
  readonly labelName: InlineContent
  readonly rowLabel: InlineContent
  readonly cells: readonly RowCell[]
}

/** A picture of which one region at a time is hidden. */
export interface OcclusionCard extends CardBase {
  readonly kind: 'occlusion'
  readonly title: InlineContent
  /** What leads to the picture. */
  readonly before: CardContent
  readonly image: Image
  readonly regions: readonly Region[]
  /** The others are hidden too while one is asked. */
  readonly hidesAll: boolean
  /** Tells the drawing that regions are from, and what it holds. */
  readonly drawing?: string
}

/** The stock cards. Closed, so a `switch` over `kind` is checked for completeness. */
export type Card =
  | BasicCard
  | ListCard
  | TrueFalseCard
  | ChoiceCard
  | ComparisonCard
  | RowCard
  | ClozeCard
  | OverlapCard
  | CellsCard
  | OcclusionCard

/** One Markdown file's cards: the root of the card AST. */
export interface CardDocument<C extends CardBase = Card> extends Node {
  readonly type: 'cardDocument'
  readonly path: string
  readonly children: readonly C[]
}
