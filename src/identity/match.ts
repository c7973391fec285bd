import { isDistinctive, isSimilar } from './similar.js'

/** A card of this build or an entry of the lock, as far as they can be compared. */
export interface Subject {
  readonly family: string
  readonly id?: string | undefined
  readonly label?: string | undefined
  /** Comparable. */
  readonly front: string
  /** Comparable. */
  readonly answer: string
  readonly headings: readonly string[]
  readonly path: string
  /** Of a card: marked `.new`. Of an entry: the mark had its effect already. */
  readonly fresh?: boolean | undefined
  /** Only of an entry: its file is not part of this build. It counts, but is not to be had. */
  readonly outside?: boolean
}

/** One way in which a card and an entry can be the same card. */
export interface Pass {
  /** Subjects with an equal name may be the same card. */
  readonly name: (subject: Subject) => readonly unknown[] | undefined
  /**
   * How a card and an entry must share the name. `alone`: no other card and no other entry has it, found already or not; `left`: none
   * that is still to be found has it; `paired`: as many cards as entries are still to be found; `alike`: they need only have it.
   */
  readonly among: 'alone' | 'left' | 'paired' | 'alike'
  /** What else must hold of a card and an entry that share the name. */
  readonly ifAlso?: (card: Subject, entry: Subject) => boolean
}

const title = ({ headings }: Subject) => headings[0] ?? ''
const ifAnswered = (name: (subject: Subject) => readonly unknown[]) => (subject: Subject) =>
  subject.answer === '' ? undefined : name(subject)
const ifPinned = (name: (subject: Subject) => readonly unknown[]) => (subject: Subject) =>
  subject.id === undefined ? undefined : name(subject)

// Losing a history is an annoyance that shows; giving it to another fact is a lie that does not. So the surest comes first, and what is
// in doubt stays without a pair.

/** Passes in which more than the front agrees. */
export const agreeing: readonly Pass[] = [
  { name: ifPinned(({ id, label, path }) => ['id', id, label, path]), among: 'alone' },
  { name: ifPinned(({ id, label }) => ['id', id, label]), among: 'alone' },
  // The same card, wherever it is: any pairing of twins is right, but the nearest keeps the order.
  { name: ({ front, answer, headings, path }) => ['same', front, answer, headings, path], among: 'alike' },
  { name: ({ front, answer, headings }) => ['same', front, answer, headings], among: 'alike' },
  { name: (subject) => ['same', subject.front, subject.answer, title(subject), subject.path], among: 'alike' },
  { name: (subject) => ['same', subject.front, subject.answer, title(subject)], among: 'alike' },
  // The same front, where several have it only if the headings or the answer agree too.
  { name: ({ front, path, headings }) => ['headings', front, path, headings], among: 'paired' },
  { name: ifAnswered(({ front, path, answer }) => ['answer', front, path, answer]), among: 'paired' },
  { name: ({ front, headings }) => ['headings', front, headings], among: 'left' },
  { name: ifAnswered(({ front, answer }) => ['answer', front, answer]), among: 'left' }
]

/**
 * Passes in which the front alone agrees, and nothing else has it. In another file under other headings, "Treatment" is asked of
 * something else: there the front itself must say what it is about, or the answer must be much the same.
 */
export const sameFront: readonly Pass[] = [
  { name: ({ front, path }) => ['front', front, path], among: 'alone' },
  {
    name: ({ front }) => ['front', front],
    among: 'alone',
    ifAlso: (card, entry) => isDistinctive(card.front) || isSimilar(card.answer, entry.answer)
  }
]

export interface MatchOptions<Card, Entry> {
  /** In the order in which ties are to be broken. */
  readonly cards: readonly Card[]
  /** In the order in which ties are to be broken. */
  readonly entries: readonly Entry[]
  /** Tried one after the other. */
  readonly passes: readonly Pass[]
  /** Whether card and entry must be of one family, or of two. */
  readonly families: 'same' | 'other'
  /** Pairs that are settled: their cards and entries still count, but are not to be had. */
  readonly settled?: ReadonlyMap<Card, Entry>
}

/** Pairs each card with the entry that is the same card, and no entry with two. Returns the settled pairs too. */
export function match<Card extends Subject, Entry extends Subject>(options: MatchOptions<Card, Entry>): ReadonlyMap<Card, Entry> {
  const { cards, entries, passes, families, settled = [] } = options
  const pairs = new Map<Card, Entry>(settled)
  const taken = new Set(pairs.values())
  for (const { name, among, ifAlso = () => true } of passes) {
    if (pairs.size === cards.length || entries.every((entry) => taken.has(entry))) break
    const fullName = (subject: Subject) => {
      const parts = name(subject)
      return parts && JSON.stringify(families === 'same' ? [subject.family, ...parts] : parts)
    }
    const entriesByName = groupBy(entries, fullName)
    for (const [key, namesakes] of groupBy(cards, fullName)) {
      const formers = entriesByName.get(key) ?? []
      const openCards = namesakes.filter((card) => !pairs.has(card))
      const openEntries = formers.filter((entry) => !taken.has(entry) && !entry.outside)
      if (openCards.length === 0 || openEntries.length === 0) continue
      if (among === 'alone' && (namesakes.length > 1 || formers.length > 1)) continue
      if (among === 'left' && (openCards.length > 1 || openEntries.length > 1)) continue
      if (among === 'paired' && openCards.length !== openEntries.length) continue
      for (const card of openCards) {
        const entry = openEntries.find(
          (open) => !taken.has(open) && canBe(card, open) && ifAlso(card, open) && (card.family === open.family) === (families === 'same')
        )
        if (entry === undefined) continue
        pairs.set(card, entry)
        taken.add(entry)
      }
    }
  }
  return pairs
}

function canBe(card: Subject, entry: Subject): boolean {
  // Two ids are two cards, however alike; and `.new` breaks a match on purpose, once.
  return (card.id === undefined || entry.id === undefined || card.id === entry.id) && (!card.fresh || entry.fresh === true)
}

function groupBy<Value>(values: readonly Value[], name: (value: Value) => string | undefined): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = name(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
