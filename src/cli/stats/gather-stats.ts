import type { Compiled } from '../../build-options.js'
import type { CardBase } from '../../cards/card.js'
import type { FileCard } from '../../file/file-result.js'
import { charactersOfWord } from '../../kinds/answer-length.js'
import { countBy } from '../count-by.js'
import { summarisePackage } from '../packages/summarise-package.js'
import { type ExpectedReviews, expectedReviews } from './expected-reviews.js'

export interface Counted {
  readonly name: string
  readonly count: number
}

/** What a build's cards are, in numbers. */
export interface Stats {
  readonly files: number
  readonly notes: number
  readonly cards: number
  readonly media: number
  /** Anki's cards by full name of their deck; those without a card are left out. */
  readonly decks: readonly Counted[]
  /** Notes by kind, the most frequent first. */
  readonly kinds: readonly Counted[]
  /** Notes by file, the most first. */
  readonly byFile: readonly Counted[]
  readonly tags: readonly Counted[]
  readonly answers: Lengths
  readonly newPerDay: number
  readonly expected: ExpectedReviews
}

/** Words of answers; characters of scripts without spaces count as words do, 2.4 for one. */
export interface Lengths {
  readonly median: number
  /** Nine of ten are no longer. */
  readonly nineOfTen: number
  readonly longest: number
  /** Where that one is: `heart.md:12`. */
  readonly longestAt: string
  /** How many have up to 5, 10, 20, 50, 100 words, and more. */
  readonly spread: readonly number[]
}

/** Upper ends of the parts of `Lengths.spread`, the last of which has none. */
export const lengthEnds: readonly number[] = [5, 10, 20, 50, 100]

/** Days that are looked ahead. */
export const horizon = 365

/** Numbers of a build that made a package; `undefined` where errors kept it from that. */
export function gatherStats(compiled: Compiled<CardBase>, newPerDay: number, now: Date): Stats | undefined {
  const { contents, results, statistics } = compiled
  if (!contents) return undefined
  const summary = summarisePackage(contents, now)
  const cards = results.flatMap((result) => result.cards)
  return {
    files: results.length,
    notes: statistics.notes,
    cards: statistics.cards,
    media: statistics.media,
    decks: summary.decks.filter((deck) => deck.cards > 0).map((deck) => ({ name: deck.name, count: deck.cards })),
    kinds: countNamed(cards, ({ kind }) => kind),
    byFile: countNamed(cards, ({ path }) => path),
    tags: summary.tags.map(({ name, notes }) => ({ name, count: notes })),
    answers: measure(cards),
    newPerDay,
    expected: expectedReviews(statistics.cards, newPerDay, horizon)
  }
}

function measure(cards: readonly FileCard[]): Lengths {
  const lengths = cards.map((card) => ({ card, words: wordsOf(card) })).sort((a, b) => a.words - b.words)
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))]?.words ?? 0
  const longest = lengths.at(-1)
  const spread = new Array<number>(lengthEnds.length + 1).fill(0)
  for (const { words } of lengths) {
    const part = lengthEnds.findIndex((end) => words <= end)
    const index = part === -1 ? lengthEnds.length : part
    spread[index] = (spread[index] ?? 0) + 1
  }
  return {
    median: at(0.5),
    nineOfTen: at(0.9),
    longest: longest?.words ?? 0,
    longestAt: longest ? `${longest.card.path}:${longest.card.position?.start.line ?? 1}` : '',
    spread
  }
}

const wordsOf = ({ length: { words, characters } }: FileCard) => Math.round(words + characters / charactersOfWord)

/** The most frequent first, of equally many by name. */
function countNamed<T>(items: readonly T[], toName: (item: T) => string): Counted[] {
  const byName = countBy(items, toName).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  return byName.map(([name, count]) => ({ name, count }))
}
