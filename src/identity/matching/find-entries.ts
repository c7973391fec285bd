import { createIsWrittenOver } from './create-is-written-over.js'
import { type Match, type Matches, match } from './match.js'
import { matchSimilar } from './match-similar.js'
import type { Pass } from './pass.js'
import { movedOut, sameAnswer, sameCard, sameForm, sameFront, sameQuestion } from './passes.js'
import { threshold } from './resemblance.js'
import { muchTheSamePicture, samePicture } from './same-picture.js'
import { isAllowed, type Subject } from './subject.js'
import { createWeights } from './word-weights.js'

/** A retired card that comes back reworded must be nearly what it was. */
const returnThreshold = 0.85

/** Which entry each card is. */
export interface FoundEntries<Card extends Subject, Entry extends Subject> {
  readonly found: Matches<Card, Entry>
  /** Cards that could be more than one entry, or share one with another card, without anything to tell them apart: they stay new. */
  readonly doubtful: ReadonlyMap<Card, readonly (Card | Entry)[]>
  /** The live entry of the other family that a card replaces. */
  readonly related: Matches<Card, Entry>
}

/** Finds the entries of the cards: what agrees in more before what agrees in less, and live entries before retired ones that agree as much. */
export function findEntries<Card extends Subject, Entry extends Subject>(
  cards: readonly Card[],
  live: readonly Entry[],
  retired: readonly Entry[]
): FoundEntries<Card, Entry> {
  const isWrittenOver = createIsWrittenOver(cards, live)
  const canBe = (card: Card, entry: Entry) => isAllowed(card, entry) && !isWrittenOver(card, entry)
  const found = new Map<Card, Match<Card, Entry>>()
  const taken = new Set<Entry>()
  const settled = { pairs: found, taken }
  const settle = (pairs: Iterable<readonly [Card, Match<Card, Entry>]>) => {
    for (const [card, pair] of pairs) {
      found.set(card, pair)
      taken.add(pair.entry)
    }
  }
  const doubtful = new Map<Card, readonly (Card | Entry)[]>()
  const pass = (entries: readonly Entry[], passes: readonly Pass[], among = cards) => {
    settle(match({ cards: among, entries, passes, canBe, families: 'same', settled }))
  }
  const similar = (entries: readonly Entry[], from: number) => {
    const openCards = cards.filter((card) => !found.has(card) && !doubtful.has(card))
    const openEntries = entries.filter((entry) => !taken.has(entry) && !entry.outside)
    if (openCards.length === 0 || openEntries.length === 0) return
    const weigh = createWeights([...live, ...openCards].map(({ front }) => front))
    const matched = matchSimilar(openCards, openEntries, { from, canBe, weigh })
    settle(matched.pairs.map(({ card, entry, rivals }) => [card, { entry, by: 'similar', rivals }]))
    for (const { card, rivals } of matched.doubtful) doubtful.set(card, rivals)
  }

  pass(live, [...samePicture, ...sameCard, ...muchTheSamePicture])
  const open = cards.filter((card) => !found.has(card))
  if (open.length > 0) {
    const places = new Set(live.map(toPlace))
    pass(
      live,
      movedOut,
      open.filter((card) => !places.has(toPlace(card)))
    )
  }
  pass(live, sameQuestion)
  pass(retired, [...samePicture, ...sameCard, ...sameQuestion])
  pass(live, [...sameFront, ...sameForm, ...sameAnswer])
  similar(live, threshold)
  pass(retired, [...sameFront, ...sameForm])
  similar(retired, returnThreshold)
  const related = match({
    cards,
    entries: live,
    passes: [...sameCard, ...sameQuestion, ...sameFront, ...sameForm],
    canBe,
    families: 'other',
    settled
  })
  return { found, doubtful, related }
}

/** Where a question is asked. */
const toPlace = ({ front, headings }: Subject) => [front, ...headings].join('\n')
