import type { Lock, Reach } from '../identity/index.js'

/**
 * Decks in one spelling each, since Anki takes names that differ in case for one: that of files outside this build, else one that the lock
 * has, else the first. Takes full names and gives, for each of them, the full name to use.
 */
export function uniteDecks(decks: readonly string[], lock: Lock | undefined, reach: Reach): (deck: string) => string {
  const live = (lock?.notes ?? []).filter(({ retired }) => !retired)
  const known = new Set(live.map(({ deck }) => deck))
  const outside = live.filter(({ place }) => reach(place.path) === 'outside').map(({ deck }) => deck)

  const spellings = new Map<string, string>()
  for (const deck of new Set([...outside, ...decks.filter((deck) => known.has(deck)), ...decks])) {
    let spelled: string | undefined
    for (const level of deck.split('::')) {
      const name: string = spelled === undefined ? level : `${spelled}::${level}`
      spelled = spellings.get(name.toLowerCase()) ?? name
      spellings.set(name.toLowerCase(), spelled)
    }
  }
  return (deck) => spellings.get(deck.toLowerCase()) ?? deck
}
