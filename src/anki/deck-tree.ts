import type { Deck } from './model.js'
import { freeId, stableId } from './stable-id.js'

/** A deck with its database row's id. */
export interface DeckRow {
  readonly id: number
  readonly deck: Deck
}

/** Anki's own deck: every collection has it, and its cards go into the user's, whatever that is called. Source: rslib/src/decks/mod.rs. */
export const defaultDeck: DeckRow = { id: 1, deck: { name: 'Default' } }

/**
 * Rows by name in lower case, for the default deck, the given decks and all their ancestors, sorted by name.
 * Anki's importer makes missing ancestors only up to a depth of ten.
 */
export function deckRows(decks: readonly Deck[]): ReadonlyMap<string, DeckRow> {
  const named = new Map<string, Deck>([['default', defaultDeck.deck]])
  for (const deck of decks) named.set(deck.name.toLowerCase(), deck)
  for (const { name } of decks) {
    for (const ancestor of ancestors(name)) {
      const key = ancestor.toLowerCase()
      if (!named.has(key)) named.set(key, { name: ancestor })
    }
  }
  return rowsOf(named)
}

function rowsOf(named: ReadonlyMap<string, Deck>): ReadonlyMap<string, DeckRow> {
  const taken = new Set([defaultDeck.id])
  for (const [key, { id }] of named) if (id !== undefined && key !== 'default') taken.add(id)
  const keys = [...named.keys()].sort()
  const rows = new Map<string, DeckRow>()
  for (const key of keys) {
    const deck = named.get(key)
    if (!deck) continue
    if (key === 'default') rows.set(key, { id: defaultDeck.id, deck })
    else rows.set(key, { id: deck.id ?? freeId(stableId(`deck/${key}`), taken), deck })
  }
  return rows
}

/** Full names of the decks above one, outermost first. */
export function ancestors(name: string): string[] {
  const levels = name.split('::')
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join('::'))
}
