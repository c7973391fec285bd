import type { Image, List, Table } from 'mdast'
import type { Node } from 'unist'
import type { CardBase } from './card-base.js'
import type { CardContent, InlineContent } from './content.js'
import type { Region } from './region.js'

export type { CardBase, ContextLevel } from './card-base.js'

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
