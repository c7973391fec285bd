/** The candidate that a word misses by one letter or by two letters changed about, case ignored; the first, if several. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => word !== candidate && isNear(word.toLowerCase(), candidate.toLowerCase()))
}

function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === `${left[1]}${left[0]}`)
}
