import type { MatchedBy } from '../lock.js'
import { groupBy } from './group-by.js'
import type { Pass } from './pass.js'
import type { Subject } from './subject.js'

/** The entry that a card is, and how it was found. */
export interface Match<Card extends Subject, Entry extends Subject> {
  readonly entry: Entry
  readonly by: MatchedBy
  /** Other entries for the card, and other cards for the entry, that were nearly as good. */
  readonly rivals?: readonly (Card | Entry)[]
}

export type Matches<Card extends Subject, Entry extends Subject> = ReadonlyMap<Card, Match<Card, Entry>>

export interface MatchOptions<Card extends Subject, Entry extends Subject> {
  /** In the order in which ties are to be broken. */
  readonly cards: readonly Card[]
  /** In the order in which ties are to be broken. */
  readonly entries: readonly Entry[]
  /** Tried one after the other. */
  readonly passes: readonly Pass[]
  /** Whether nothing keeps the two from being the same card. */
  readonly canBe: (card: Card, entry: Entry) => boolean
  /** Whether card and entry must be of one family, or of two. */
  readonly families: 'same' | 'other'
  /** Pairs that are settled: their cards and entries still count, but are not to be had. */
  readonly settled?: Matches<Card, Entry>
}

/** Pairs each card with the entry that is the same card, and no entry with two. Returns the settled pairs too. */
export function match<Card extends Subject, Entry extends Subject>(options: MatchOptions<Card, Entry>): Matches<Card, Entry> {
  const { cards, entries, passes, canBe, families, settled = [] } = options
  const pairs = new Map<Card, Match<Card, Entry>>(settled)
  const taken = new Set([...pairs.values()].map(({ entry }) => entry))
  for (const { by, name, among, ifAlso = () => true } of passes) {
    // Those that are found already count only where a name must be nobody else's.
    const left = among === 'alone' ? cards : cards.filter((card) => !pairs.has(card))
    const open = among === 'alone' ? entries : entries.filter((entry) => !taken.has(entry) && !entry.outside)
    if (open.length === 0 || cards.every((card) => pairs.has(card))) continue
    const fullName = (subject: Subject) => {
      const parts = name(subject)
      return parts && JSON.stringify(families === 'same' ? [subject.family, ...parts] : parts)
    }
    const entriesByName = groupBy(open, fullName)
    for (const [key, namesakes] of groupBy(left, fullName)) {
      const formers = entriesByName.get(key) ?? []
      const openCards = namesakes.filter((card) => !pairs.has(card))
      const openEntries = formers.filter((entry) => !taken.has(entry) && !entry.outside)
      if (openCards.length === 0 || openEntries.length === 0) continue
      if (among === 'alone' && (namesakes.length > 1 || formers.length > 1)) continue
      if (among === 'left' && (openCards.length > 1 || openEntries.length > 1)) continue
      if (among === 'paired' && openCards.length !== openEntries.length) continue
      for (const card of openCards) {
        const entry = openEntries.find(
          (candidate) =>
            !taken.has(candidate) &&
            canBe(card, candidate) &&
            ifAlso(card, candidate) &&
            (card.family === candidate.family) === (families === 'same')
        )
        if (entry === undefined) continue
        pairs.set(card, { entry, by })
        taken.add(entry)
      }
    }
  }
  return pairs
}
