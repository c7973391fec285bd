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
  const isInside = ({ outside }: Entry) => !outside
  let open = { cards, live: live.filter(isInside), retired: retired.filter(isInside) }
  const settle = (pairs: Iterable<readonly [Card, Match<Card, Entry>]>) => {
    const before = found.size
    for (const [card, pair] of pairs) {
      found.set(card, pair)
      taken.add(pair.entry)
    }
    const isOpen = (entry: Entry) => !taken.has(entry)
    if (found.size > before)
      open = { cards: open.cards.filter((card) => !found.has(card)), live: open.live.filter(isOpen), retired: open.retired.filter(isOpen) }
  }
  const doubtful = new Map<Card, readonly (Card | Entry)[]>()
  const all = { live, retired }
  const pass = (which: 'live' | 'retired', passes: readonly Pass[], among = cards, openAmong = open.cards) => {
    const entries = { entries: all[which], open: { cards: openAmong, entries: open[which] } }
    settle(match({ cards: among, ...entries, passes, canBe, families: 'same', settled: { pairs: found, taken } }))
  }
  const similar = (which: 'live' | 'retired', from: number) => {
    const openCards = open.cards.filter((card) => !doubtful.has(card))
    if (openCards.length === 0 || open[which].length === 0) return
    const weigh = createWeights([...live, ...openCards].map(({ front }) => front))
    const matched = matchSimilar(openCards, open[which], { from, canBe, weigh })
    settle(matched.pairs.map(({ card, entry, rivals }) => [card, { entry, by: 'similar', rivals }]))
    for (const { card, rivals } of matched.doubtful) doubtful.set(card, rivals)
  }

  pass('live', [...samePicture, ...sameCard, ...muchTheSamePicture])
  const fronts = new Set(open.cards.map(({ front }) => front))
  const places = new Set(live.filter(({ front }) => fronts.has(front)).map(toPlace))
  const displaced = open.cards.filter((card) => !places.has(toPlace(card)))
  pass('live', movedOut, displaced, displaced)
  pass('live', sameQuestion)
  pass('retired', [...samePicture, ...sameCard, ...sameQuestion])
  pass('live', [...sameFront, ...sameForm, ...sameAnswer])
  similar('live', threshold)
  pass('retired', [...sameFront, ...sameForm])
  similar('retired', returnThreshold)
  const related = match({
    cards,
    entries: live,
    open: { cards: open.cards, entries: open.live },
    passes: [...sameCard, ...sameQuestion, ...sameFront, ...sameForm],
    canBe,
    families: 'other',
    settled: { pairs: found, taken }
  })
  return { found, doubtful, related }
}

/** Where a question is asked. */
const toPlace = ({ front, headings }: Subject) => JSON.stringify([front, ...headings])
