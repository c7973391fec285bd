import type { DeckRow } from '../model/deck-tree.js'

/** A deck as an object of `col.decks`. Keys and defaults: rslib/src/decks/schema11.rs. */
export function deckJson({ id, deck }: DeckRow, modified: number): Record<string, unknown> {
  return {
    id,
    name: deck.name,
    mod: modified,
    usn: -1,
    dyn: 0,
    conf: deck.preset ?? 1,
    collapsed: deck.collapsed ?? false,
    browserCollapsed: deck.browserCollapsed ?? false,
    desc: deck.description ?? '',
    extendNew: 0,
    extendRev: 0,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    ...(deck.markdownDescription === true ? { md: true } : {}),
    ...deck.other
  }
}
