import type { RootContent } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { CardKind } from '../kinds/kind.js'

/** All content of a card, in the order in which it is shown. */
export function contentOf(card: CardBase, kind: CardKind): readonly RootContent[] {
  return [...card.context.flatMap((level) => level.content), ...kind.content(card), ...card.hint, ...card.extra, ...card.source]
}
