import type { CardBase } from '../../cards/card.js'
import type { CardPlace, Section } from '../../cards/section.js'
import type { CardKind } from '../../kinds/kind.js'
import type { Source } from '../markdown/source/source.js'
import type { Attributes } from '../marks/attributes/attributes.js'
import type { Block, ExplicitCard } from '../marks/explicit-card.js'
import type { MarkedSides } from './read-marked.js'
import type { CardStanding } from './to-place.js'

/** How a marked card finds its place: with its own attributes, under the heading or asked by it. */
export interface MarkedPlaces {
  readonly source: Source
  /** The section's attributes without its ids. */
  readonly attributes: Attributes
  /** The section's id, under which each card is known by its own label. */
  readonly id: string | undefined
  /** Absent before the first heading. */
  readonly heading: Pick<Section, 'heading' | 'front' | 'frontText'> | undefined
  attributesOf(block: Block): Attributes
  /** Whether a card that no mark made is left out by the author's settings, which is reported. */
  isLeftOut(card: ExplicitCard): boolean
  toCardPlace(standing: CardStanding): CardPlace
  /** The cards that a kind makes of a mark's sides; `undefined` where they lack its shape. */
  readMarked(kind: CardKind, sides: MarkedSides): readonly CardBase[] | undefined
}
