import { deckRows } from '../model/deck-tree.js'
import type { Deck } from '../model/model.js'

/** Whether a package has a deck of a name, be it as an ancestor or in other case. */
export function deckFinder(decks: readonly Deck[]): (name: string) => boolean {
  const rows = deckRows(decks)
  const exact = new Set(Array.from(rows.values(), ({ deck }) => deck.name))
  return (name) => exact.has(name) || rows.has(name.toLowerCase())
}
