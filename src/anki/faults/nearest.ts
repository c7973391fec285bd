/** The name that a misspelt one stands for: at most two letters away, and fewer than half of its own. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let found: string | undefined
  let least = Math.min(2.5, name.length / 2)
  for (const each of known) {
    if (Math.abs(each.length - name.length) > 2) continue
    const away = distance(name, each)
    if (away >= least) continue
    least = away
    found = each
  }
  return found
}

/** Letters to be put in, left out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
        )
      )
    }
    ;[before, last] = [last, next]
  }
  return last[b.length] ?? 0
}
