/** Whether a text can hardly stand for two facts: four words, or twenty letters. */
export function isDistinctive(text: string): boolean {
  return text.split(/\s+/).length >= 4 || (text.match(/\p{L}/gu)?.length ?? 0) >= 20
}

/** Half of all runs of three characters in common: an edited answer, and not another one. */
const similar = 0.5

/** Whether two texts are much the same, by Dice's measure over runs of three characters. */
export function isSimilar(one: string, other: string): boolean {
  if (one === other) return true
  const [runs, others] = [toRuns(one), toRuns(other)]
  const common = [...runs].filter((run) => others.has(run)).length
  return (2 * common) / (runs.size + others.size) >= similar
}

function toRuns(text: string): Set<string> {
  const padded = ` ${text.toLowerCase()} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)))
}
