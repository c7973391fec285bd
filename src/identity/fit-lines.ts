/** Where an entry stands today, and the line that the lock keeps for it, if it keeps one. */
export interface FittedLine {
  readonly today: number
  readonly kept: number | undefined
}

/**
 * Lines for the entries of a file in the order of their places: those kept as they are, and for the others the nearest to today's that
 * lie between. `undefined` where there is no room, or the kept ones are not in order any more.
 */
export function fitLines(places: readonly FittedLine[]): readonly number[] | undefined {
  const latest = latestLines(places)
  const lines: number[] = []
  for (const [index, { today, kept }] of places.entries()) {
    const before = lines[index - 1] ?? 0
    // Several cards may stand on one line.
    const isBeside = places[index - 1]?.today === today
    const line = kept ?? (isBeside ? before : Math.max(before + 1, Math.min(today, latest[index] ?? today)))
    if (index > 0 && (isBeside ? line !== before : line <= before)) return undefined
    lines.push(line)
  }
  return lines
}

/** The latest line for each entry that leaves room for those between it and the next kept one. */
function latestLines(places: readonly FittedLine[]): readonly number[] {
  const latest: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (let index = places.length - 1; index >= 0; index--) {
    const { today, kept } = places[index] ?? { today: 0, kept: undefined }
    const isBeside = places[index + 1]?.today === today
    next = kept ?? (isBeside ? next : next - 1)
    latest[index] = next
  }
  return latest
}
