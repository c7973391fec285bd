import { lastOf } from '../../host/last-of.js'
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

/** Pairs that are settled, and their entries. */
export interface Settled<Card extends Subject, Entry extends Subject> {
  readonly pairs: Matches<Card, Entry>
  readonly taken: ReadonlySet<Entry>
}

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
  /** Their cards and entries still count, but are not to be had. */
  readonly settled: Settled<Card, Entry>
  /** What is to be had of both, in their order. */
  readonly open: Open<Card, Entry>
}

export interface Open<Card extends Subject, Entry extends Subject> {
  readonly cards: readonly Card[]
  readonly entries: readonly Entry[]
}

/** Pairs each card with the entry that is the same card, and no entry with two. Returns the new pairs alone. */
export function match<Card extends Subject, Entry extends Subject>(options: MatchOptions<Card, Entry>): Matches<Card, Entry> {
  const { cards, entries, passes, canBe, families, settled } = options
  const pairs = new Map<Card, Match<Card, Entry>>()
  const taken = new Set<Entry>()
  const isOpenCard = (card: Card) => !settled.pairs.has(card) && !pairs.has(card)
  const isOpen = (entry: Entry) => !settled.taken.has(entry) && !taken.has(entry) && !entry.outside
  let { open } = options
  let pairsBefore = 0
  for (const pass of passes) {
    const { by, among, ifAlso = () => true } = pass
    if (pairs.size > pairsBefore) open = { cards: open.cards.filter(isOpenCard), entries: open.entries.filter(isOpen) }
    pairsBefore = pairs.size
    if (open.cards.length === 0 || open.entries.length === 0) break
    const fullNames = namesIn[families](pass)
    const fullName = (subject: Subject) => toFullName(subject, pass, families, fullNames)
    // In most builds next to nothing is open, and a name that no open card shares with an open entry is not looked for among all.
    const names = new Set(open.entries.map(fullName))
    if (names.size === 1 && names.has(undefined)) continue
    const shared = new Set(open.cards.map(fullName).filter((key) => names.has(key)))
    if (shared.size === 0 || (shared.size === 1 && shared.has(undefined))) continue
    const sharedName = (subject: Subject) => {
      const key = fullName(subject)
      return shared.has(key) ? key : undefined
    }
    // Those that are found already count only where a name must be nobody else's.
    const counted = among === 'alone' ? { cards, entries } : open
    const entriesByName = groupBy(counted.entries, sharedName)
    for (const [key, namesakes] of groupBy(counted.cards, sharedName)) {
      const formers = entriesByName.get(key) ?? []
      const openCards = namesakes.filter(isOpenCard)
      const openEntries = formers.filter(isOpen)
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

type Families = MatchOptions<Subject, Subject>['families']
type FullNames = WeakMap<Subject, string>

/** What subjects are called in a pass: each is asked for more than once. */
const newNames = (_: Pass): FullNames => new WeakMap()
const namesIn = { same: lastOf(newNames), other: lastOf(newNames) }

function toFullName(subject: Subject, { name }: Pass, families: Families, known: FullNames): string | undefined {
  const before = known.get(subject)
  if (before !== undefined) return before
  const parts = name(subject)
  const fullName = parts && JSON.stringify(families === 'same' ? [subject.family, ...parts] : parts)
  // What has no name in a pass has most often none in any, and is soon known not to have one.
  if (fullName !== undefined) known.set(subject, fullName)
  return fullName
}
