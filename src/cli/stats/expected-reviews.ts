import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'

/** Share of reviews that are remembered: Anki's default of desired retention. */
const retention = 0.9

/** Cards whose reviews are played through, so that the mean is steady to a few percent. */
const samples = 400

const day = 86_400_000

export interface ExpectedReviews {
  /** Cards that are new on each day: those of `perDay`, until all are learnt. */
  readonly learnt: readonly number[]
  /** Reviews on each day, days of learning not counted. */
  readonly reviews: readonly number[]
}

/**
 * How many reviews to expect a day of so many cards, by Anki's scheduler FSRS with its default parameters, where nine of ten answers are
 * right: on each of `days` days from the first on. Nobody's memory is that even, so that these are orders of magnitude.
 */
export function expectedReviews(cards: number, perDay: number, days: number): ExpectedReviews {
  const byAge = reviewsByAge(days)
  const learnt = Array.from({ length: days }, (_, at) => Math.max(0, Math.min(perDay, cards - at * perDay)))
  const reviews = learnt.map((_, at) => learnt.slice(0, at + 1).reduce((sum, count, start) => sum + count * (byAge[at - start] ?? 0), 0))
  return { learnt, reviews }
}

/** The mean number of reviews that a card has on each day after the one on which it was learnt. */
function reviewsByAge(days: number): number[] {
  const scheduler = fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false })
  const sums = new Array<number>(days).fill(0)
  const chance = createChance()
  for (let sample = 0; sample < samples; sample++) {
    let card = scheduler.next(createEmptyCard(0), 0, Rating.Good).card
    for (let age = toDay(card.due); age < days; age = Math.max(age + 1, toDay(card.due))) {
      sums[age] = (sums[age] ?? 0) + 1 / samples
      card = scheduler.next(card, age * day, chance() < retention ? Rating.Good : Rating.Again).card
    }
  }
  return sums
}

const toDay = (date: Date) => Math.round(date.getTime() / day)

/** The same ones each time, so that the same notes give the same page. Source of the numbers: Numerical Recipes, chapter 7. */
function createChance(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
