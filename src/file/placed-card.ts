import type { RootContent } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { Footnotes } from '../cards/content.js'
import type { CardKind } from '../kinds/kind.js'
import type { OwnNoteType } from '../kinds/note-types/own-note-type.js'
import { referredFootnotes } from './referred-footnotes.js'

/** A card with what is needed of it more than once. */
export interface PlacedCard {
  readonly card: CardBase
  readonly kind: CardKind
  /** Its own content and the footnotes of all it shows, without what stands above it. */
  readonly content: readonly RootContent[]
  /** In the order of reference. */
  readonly footnotes: Footnotes
  /** The note type of the user's that it is of, if of one. */
  readonly own?: OwnNoteType
}

export function placeCard(card: CardBase, kind: CardKind, ownTypes: readonly OwnNoteType[] = []): PlacedCard {
  const own = [...kind.content(card), ...card.hint, ...card.extra, ...card.source]
  const footnotes = card.footnotes.length === 0 ? [] : referredFootnotes([...contextOf(card), ...own], card.footnotes)
  // What has gaps is no card of a type without, nor the other way round: it stays one of ours.
  const type = ownTypes.find(({ called, kind: of }) => called === card.noteType && of === kind.family)
  return { card, kind, content: [...own, ...footnotes], footnotes, ...(type && { own: type }) }
}

/** What stands above a card, outermost first. */
export function contextOf({ context }: CardBase): readonly RootContent[] {
  return context.flatMap((level) => level.content)
}
