import { createFindLikely } from './find-likely.js'
import { groupBy } from './group-by.js'
import { type ReadSubject, readSubject, resemblance } from './resemblance.js'
import type { Subject } from './subject.js'
import type { Word } from './words.js'

/** A second pair is a rival to the best when it is less than this behind. */
const margin = 0.1

interface SimilarOptions<Card extends Subject, Entry extends Subject> {
  /** The least score. */
  readonly from: number
  /** Whether nothing keeps the two from being the same card. */
  readonly canBe: (card: Card, entry: Entry) => boolean
  readonly weigh: (word: Word) => number
}

export interface SimilarPair<Card extends Subject, Entry extends Subject> {
  readonly card: Card
  readonly entry: Entry
  /** Other entries for this card, and other cards for this entry, that were nearly as good. */
  readonly rivals: readonly (Card | Entry)[]
}

export interface SimilarMatches<Card extends Subject, Entry extends Subject> {
  readonly pairs: readonly SimilarPair<Card, Entry>[]
  /** Cards that could as well be one as another entry: they stay without a pair. */
  readonly doubtful: readonly { readonly card: Card; readonly rivals: readonly (Card | Entry)[] }[]
}

interface ScoredPair<Card extends Subject, Entry extends Subject> {
  readonly card: ReadSubject<Card>
  readonly entry: ReadSubject<Entry>
  readonly score: number
}

/** Pairs cards and entries that no pass has paired by how alike they are, best pairs first, each entry once. */
export function matchSimilar<Card extends Subject, Entry extends Subject>(
  cards: readonly Card[],
  entries: readonly Entry[],
  { from, canBe, weigh }: SimilarOptions<Card, Entry>
): SimilarMatches<Card, Entry> {
  const findLikely = createFindLikely(entries.map(readSubject))
  const scored = cards.map(readSubject).flatMap((card) =>
    findLikely(card).flatMap((found): ScoredPair<Card, Entry>[] => {
      const entry = found as ReadSubject<Entry>
      if (entry.subject.family !== card.subject.family || !canBe(card.subject, entry.subject)) return []
      // Rounded, so that what differs by a hair is a tie that the place breaks.
      const score = Math.round(resemblance(entry, card, weigh) * 50) / 50
      return score >= from ? [{ card, entry, score }] : []
    })
  )
  const ranked = scored.sort((a, b) => b.score - a.score || distance(a) - distance(b))

  const byCard = groupBy(ranked, ({ card }) => card)
  const byEntry = groupBy(ranked, ({ entry }) => entry)

  const taken = new Set<Subject>()
  const pairs: SimilarPair<Card, Entry>[] = []
  const doubtful: { card: Card; rivals: (Card | Entry)[] }[] = []
  const isOpen = ({ card, entry }: ScoredPair<Card, Entry>) => !taken.has(card.subject) && !taken.has(entry.subject)
  for (const best of ranked) {
    if (!isOpen(best)) continue
    const { card, entry } = best
    const close = [...(byCard.get(card) ?? []), ...(byEntry.get(entry) ?? [])].filter(
      (pair) => pair !== best && isOpen(pair) && best.score - pair.score < margin
    )
    const rivals = close.map((pair) => (pair.card === card ? pair.entry.subject : pair.card.subject))
    taken.add(card.subject)
    // An equal rival at no worse a place: to take either could give a history to another fact.
    if (close.some((pair) => pair.score === best.score && distance(pair) === distance(best))) doubtful.push({ card: card.subject, rivals })
    else {
      taken.add(entry.subject)
      pairs.push({ card: card.subject, entry: entry.subject, rivals })
    }
  }
  return { pairs, doubtful }
}

/** How far a card stands from where the entry stood. */
function distance({ card: { subject: card }, entry: { subject: entry } }: ScoredPair<Subject, Subject>): number {
  const isSameHeading = card.headings.join('\n') === entry.headings.join('\n')
  if (card.path !== entry.path) return isSameHeading ? 2e6 : 3e6
  return Math.min(1e6, Math.abs(card.line - entry.line)) + (isSameHeading ? 0 : 1e6)
}
