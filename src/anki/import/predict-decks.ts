import { ancestors, defaultDeckId } from '../model/deck-tree.js'
import type { AnkiPackage } from '../model/model.js'
import { normaliseDeckName } from '../text/names.js'
import { type Collected, collected } from './collected.js'

/** Full names of the decks that an import makes, those above them too. Source: rslib/src/import_export/package/apkg/import/decks.rs. */
export function predictDecks(before: AnkiPackage, after: AnkiPackage): string[] {
  const known = new Set(decksOf(before).map((name) => name.toLowerCase()))
  return decksOf(after).filter((name) => !known.has(name.toLowerCase()))
}

/** Decks without cards are not imported, and the user's own is always there. */
function decksOf(contents: AnkiPackage): string[] {
  const names = new Map<string, string>([['default', 'Default']])
  const own = contents.decks.find(({ id }) => id === defaultDeckId)?.name.toLowerCase() ?? 'default'
  for (const name of cardDecks(collected(contents))) {
    if (name.toLowerCase() === own) continue
    const normal = normaliseDeckName(name)
    for (const deck of [...ancestors(normal), normal]) if (!names.has(deck.toLowerCase())) names.set(deck.toLowerCase(), deck)
  }
  return [...names.values()]
}

function cardDecks({ notes, ordinalsOf, deckOf }: Collected): Set<string> {
  return new Set([...notes.values()].flatMap((note) => ordinalsOf(note).map((ordinal) => deckOf(note, ordinal))))
}
