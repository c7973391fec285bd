import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { CardContent } from '../../cards/content.js'
import type { Report } from '../../diagnostics/message.js'
import type { CardKind } from '../../kinds/kind.js'
import type { InsideText } from '../markdown/source/inside-text.js'
import type { Source } from '../markdown/source/source.js'
import type { Attributes } from './attributes/attributes.js'

export type Block = BlockContent | DefinitionContent

/** A section's blocks, and what stood at the ends of some. */
export interface BlocksOfSection {
  readonly body: CardContent
  readonly attributesOf: ReadonlyMap<RootContent, Attributes>
}

/** A card that the author marked inside a section. */
export interface ExplicitCard {
  /** What makes its cards, as of a section under the first paragraph of `front`; where it lacks the kind's shape, as by default, it is a basic card. */
  readonly kind?: CardKind
  readonly front: CardContent
  readonly back: CardContent
  /** Asked in both directions, whatever the file says. */
  readonly both: boolean
  readonly attributes: Attributes
  readonly position: Position | undefined
  /** The section's heading asks, since nothing stands above the mark. */
  readonly headingAsks?: true
  /** A setting took it for a card, and no mark of the author's. */
  readonly inferred?: boolean
  /** Shown under the answer of this card alone. */
  readonly extra?: CardContent
}

/** What reading some blocks gives. */
export interface ExplicitReading {
  readonly cards: readonly ExplicitCard[]
  /** What belongs to no card. */
  readonly rest: readonly Block[]
}

/** The reading of a block that is a mark, alone or with its neighbours. */
export interface MarkReading extends ExplicitReading {
  /** How many blocks were read. */
  readonly used: number
  /** The block above belongs to the cards. */
  readonly usesAbove?: boolean
  /** So does a paragraph or figure right below, unless it belongs to a mark. */
  readonly wantsNext?: boolean
}

export interface ExplicitContext {
  readonly source: Source
  readonly report: Report
  /** Attributes that stood at the end of a block, or in a comment after it. */
  attributesOf(block: Block): Attributes
  /** A heading stands above that can ask where nothing else does. */
  readonly headingCanAsk: boolean
  /** A part of raw HTML or indented code, read as Markdown. */
  parseInside(inside: InsideText): Block[]
}
