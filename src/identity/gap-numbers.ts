import type { Gap } from './candidate.js'
import { toComparable } from './comparable.js'
import type { LockGap } from './lock.js'
import { gapKeys, otherKeys } from './lock-keys.js'
import { longestCommon } from './longest-common.js'

const highest = 499

/**
 * Numbers for a note's gaps: the author's own; else the one remembered for the text, then for the place; else free ones, beginning one
 * above the author's highest. A number once given is no other gap's, unless all 499 were given.
 */
export function numberGaps(gaps: readonly Gap[], remembered: readonly LockGap[] = []): readonly number[] {
  const formers = [...remembered.filter(({ retired }) => !retired), ...remembered.filter(({ retired }) => retired)]
  const known = pairWithFormers(gaps, formers)
  const used = new Set(gaps.flatMap(({ number }) => number ?? []))
  const first = Math.max(0, ...used) + 1

  const sticky = gaps.map(({ number }, index) => {
    const former = formers[known.get(index) ?? -1]?.number
    if (number !== undefined || former === undefined || used.has(former)) return number
    used.add(former)
    return former
  })
  const given = new Set(remembered.map(({ number }) => number))
  return sticky.map((number) => {
    if (number !== undefined) return number
    const free = findFree(first, (n) => used.has(n) || given.has(n)) ?? findFree(1, (n) => used.has(n)) ?? highest
    used.add(free)
    return free
  })
}

/** What the lock is to remember of a note's gaps: the live ones in the order of the text, then by number those that no gap has any more. */
export function rememberGaps(gaps: readonly Gap[], numbers: readonly number[], remembered: readonly LockGap[] = []): readonly LockGap[] {
  const live = gaps.map((gap, index) => {
    const [number, text] = [numbers[index] ?? highest, toComparable(gap.text)]
    const former = remembered.find((candidate) => candidate.number === number && candidate.text === text)
    return { number, text, ...otherKeys(former, gapKeys) }
  })
  const used = new Set(numbers)
  const retired = remembered.filter(({ number }) => !used.has(number)).sort((a, b) => a.number - b.number)
  return [...live, ...retired.map((gap) => ({ ...gap, retired: true as const }))]
}

function findFree(first: number, isTaken: (number: number) => boolean): number | undefined {
  for (let number = first; number <= highest; number++) if (!isTaken(number)) return number
  return undefined
}

/** Which former gap each gap is, by their indexes. Live ones stand before the retired ones. */
function pairWithFormers(gaps: readonly Gap[], formers: readonly LockGap[]): ReadonlyMap<number, number> {
  const texts = gaps.map(({ text }) => toComparable(text))
  const live = formers.filter(({ retired }) => !retired)
  const pairs = new Map(
    longestCommon(
      texts,
      live.map(({ text }) => text)
    )
  )
  const taken = new Set(pairs.values())
  const pair = (gap: number, former: number) => {
    if (former < 0) return
    pairs.set(gap, former)
    taken.add(former)
  }

  const isOpen = (gap: number) => !pairs.has(gap)
  // The first found is a live one where there is one: a gap that only changed its place.
  for (const [gap, text] of texts.entries()) {
    if (isOpen(gap))
      pair(
        gap,
        formers.findIndex((former, index) => former.text === text && !taken.has(index))
      )
  }
  for (const [gap, { number }] of gaps.entries()) {
    if (isOpen(gap) && number !== undefined)
      pair(
        gap,
        live.findIndex((former, index) => former.number === number && !taken.has(index))
      )
  }
  // A gap that comes back had no place, so there is none beside it either.
  const placeOf = (gap: number) => {
    const former = pairs.get(gap)
    return former !== undefined && former < live.length ? former : undefined
  }
  for (const run of openRuns(gaps.length, isOpen)) {
    const before = run.start === 0 ? -1 : placeOf(run.start - 1)
    const after = run.end === gaps.length ? live.length : placeOf(run.end)
    if (before === undefined || after === undefined) continue
    const places = live.map((_, index) => index).slice(before + 1, Math.max(before + 1, after))
    if (places.length !== run.end - run.start || places.some((place) => taken.has(place))) continue
    for (const [index, place] of places.entries()) pair(run.start + index, place)
  }
  return pairs
}

/** Stretches of gaps that are still without a pair. */
function openRuns(length: number, isOpen: (gap: number) => boolean): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (let gap = 0; gap < length; gap++) {
    const last = runs.at(-1)
    if (!isOpen(gap)) continue
    if (last?.end === gap) last.end++
    else runs.push({ start: gap, end: gap + 1 })
  }
  return runs
}
