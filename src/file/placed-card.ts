import type { RootContent } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { Footnotes } from '../cards/content.js'
import type { CardKind } from '../kinds/kind.js'
import { referredFootnotes } from './referred-footnotes.js'

/** A card with what is needed of it more than once. */
export interface PlacedCard {
  readonly card: CardBase
  readonly kind: CardKind
  /** Its own content and the footnotes of all it shows, without what stands above it. */
  readonly content: readonly RootContent[]
  /** In the order of reference. */
  readonly footnotes: Footnotes
}

export function placeCard(card: CardBase, kind: CardKind): PlacedCard {
  const own = [...kind.content(card), ...card.hint, ...card.extra, ...card.source]
  const footnotes = card.footnotes.length === 0 ? [] : referredFootnotes([...contextOf(card), ...own], card.footnotes)
  return { card, kind, content: [...own, ...footnotes], footnotes }
}

/** What stands above a card, outermost first. */
export function contextOf({ context }: CardBase): readonly RootContent[] {
  return context.flatMap((level) => level.content)
}
