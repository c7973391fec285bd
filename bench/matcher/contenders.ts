import { readSubject, resemblance } from '../../src/identity/matching/resemblance.js'
import { createWeights } from '../../src/identity/matching/word-weights.js'
import type { PairCard } from '../../test/identity/pairs/to-card.js'

/** How surely two cards are one, more for surer; `background` are the other cards of the project. */
export type Score = (former: PairCard, today: PairCard, background: readonly PairCard[]) => number

/** What build-deck goes by where no rule has found a card. */
export const ours: Score = (former, today, background) => {
  const weigh = createWeights([former, today, ...background].map(({ front }) => front))
  return resemblance(readSubject(toSubject(former)), readSubject(toSubject(today)), weigh)
}

/** What a program without a second thought goes by: runs of three characters that question and answer have in common (Dice's measure). */
export const dice: Score = (former, today) => {
  const [runs, others] = [toRuns(former), toRuns(today)]
  const common = [...runs].filter((run) => others.has(run)).length
  return (2 * common) / (runs.size + others.size)
}

const toSubject = (card: PairCard) => ({ ...card, gaps: card.gaps ?? [], path: 'notes.md', line: 1 })

function toRuns({ front, answer }: PairCard): ReadonlySet<string> {
  const text = ` ${front} ${answer} `.toLowerCase()
  return new Set(Array.from({ length: text.length - 2 }, (_, index) => text.slice(index, index + 3)))
}
