import { toWords, type Word } from './words.js'

/** How much each word says in a project: one that stands in many of its questions says little of which one is meant. */
export function createWeights(fronts: Iterable<string>): (word: Word) => number {
  const counts = new Map<string, number>()
  for (const front of fronts) {
    for (const text of new Set(toWords(front).map((word) => word.text))) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return ({ text, weight }) => weight / (1 + Math.log2(Math.max(1, (counts.get(text) ?? 0) / 4)))
}
