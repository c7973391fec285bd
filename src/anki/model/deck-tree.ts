import type { Deck } from './model.js'
import { freeId, stableId } from './stable-id.js'

/** A deck with its database row's id. */
export interface DeckRow {
  readonly id: number
  readonly deck: Deck
}

/**
 * Anki's own deck, which every collection has. Source: rslib/src/decks/mod.rs. Its cards go into the user's deck of this id, whatever
 * either is called, when Anki imports without scheduling, and in Anki 2.1.54 always; Anki 24.06 and 26.09 import it with scheduling
 * like any other deck, by its name, unless that is `Default`.
 */
export const defaultDeckId = 1

/**
 * Rows by name in lower case, for the default deck, the given decks and all their ancestors, sorted by name. Ancestors that are not given
 * are folded, as those are that Anki makes, which it does only up to a depth of ten.
 */
export function deckRows(decks: readonly Deck[]): ReadonlyMap<string, DeckRow> {
  const named = new Map(decks.map((deck) => [deck.name.toLowerCase(), deck]))
  for (const { name } of decks) {
    for (const ancestor of ancestors(name)) {
      const key = ancestor.toLowerCase()
      if (!named.has(key)) named.set(key, { name: ancestor, collapsed: true, browserCollapsed: true })
    }
  }
  if (!hasDefault(decks) && !named.has('default')) named.set('default', { name: 'Default' })
  return rowsOf(named, hasDefault(decks))
}

/** Whether one of the decks is Anki's own under the name that a user gave it. */
function hasDefault(decks: readonly Deck[]): boolean {
  return decks.some(({ id }) => id === defaultDeckId)
}

function rowsOf(named: ReadonlyMap<string, Deck>, isRenamed: boolean): ReadonlyMap<string, DeckRow> {
  const taken = new Set([defaultDeckId, ...[...named.values()].map(({ id }) => id ?? defaultDeckId)])
  const rows = new Map<string, DeckRow>()
  for (const [key, deck] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isDefault = key === 'default' && !isRenamed
    rows.set(key, { id: isDefault ? defaultDeckId : (deck.id ?? freeId(derivedDeckId(key), taken)), deck })
  }
  return rows
}

/** The id of a deck that has none of its own. */
export function derivedDeckId(name: string): number {
  return stableId(`deck/${name.toLowerCase()}`)
}

/** Names of decks and of those above them, each once whatever its case: what a package lists whose decks shall all be open. */
export function withAncestors(names: readonly string[]): string[] {
  const listed = new Map(names.map((name) => [name.toLowerCase(), name]))
  for (const ancestor of names.flatMap(ancestors)) {
    if (!listed.has(ancestor.toLowerCase())) listed.set(ancestor.toLowerCase(), ancestor)
  }
  return [...listed.values()]
}

/** Full names of the decks above one, outermost first. */
export function ancestors(name: string): string[] {
  const levels = name.split('::')
  return levels.slice(1).map((_, index) => levels.slice(0, index + 1).join('::'))
}
