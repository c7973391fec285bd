import type { LockGap, LockNote } from './lock.js'
import { allCardIds } from './row-ids.js'
import { isDisputed, isEqual, pick, pickKeys, type Sides } from './three-way.js'

/**
 * One entry of what two sides made of it; `base` is missing where both added it. What differs between the sides gets `stamp` as its time:
 * people may have imported either side's package, and whenever they did, the merged note must be later.
 */
export function mergeEntries({ base, ours, theirs }: Sides<LockNote>, stamp: number): LockNote {
  const merged = pickKeys({ base, ours, theirs })
  const side = <Key extends keyof LockNote>(key: Key): Sides<LockNote[Key]> => ({ base: base?.[key], ours: ours[key], theirs: theirs[key] })
  const retired = isRetired({ base, ours, theirs })
  const { retiredAt, ...rest } = merged
  return {
    ...rest,
    ...mergeCardIds({ base, ours, theirs }),
    mod: ours.fieldHash === theirs.fieldHash ? Math.max(ours.mod, theirs.mod) : stamp,
    place: pickKeys(side('place')),
    // What is neither side's Markdown is nobody's yet.
    sourceHash: isDisputed(side('sourceHash')) ? '' : merged.sourceHash,
    matching: pickKeys(side('matching')),
    gapNumbers: mergeGaps(side('gapNumbers')),
    retired,
    ...(retired && retiredAt !== undefined && { retiredAt })
  }
}

/** The numbers that two sides gave to gaps of different texts: reviews of two gaps have come under one. */
export function disputedGaps({ base, ours, theirs }: Sides<LockNote>): readonly LockGap[] {
  const known = new Set(base?.gapNumbers.map(({ number }) => number))
  const textOf = (gaps: readonly LockGap[], number: number) => gaps.filter((gap) => gap.number === number).map(({ text }) => text)
  return ours.gapNumbers.filter(({ number }) => {
    const others = textOf(theirs.gapNumbers, number)
    return !known.has(number) && others.length > 0 && !isEqual(others, textOf(ours.gapNumbers, number))
  })
}

/** A card that one side removed and the other one edited is not gone. */
function isRetired({ base, ours, theirs }: Sides<LockNote>): boolean {
  if (ours.retired === theirs.retired) return ours.retired
  const live = ours.retired ? theirs : ours
  return isEqual(base, live)
}

/** Rows that either side has and neither took away; the ids of all others are kept for when they come back. */
function mergeCardIds({ base, ours, theirs }: Sides<LockNote>): Pick<LockNote, 'cardIds' | 'lostCardIds'> {
  const ids = Object.entries({ ...allCardIds(theirs), ...allCardIds(ours) }).sort(([a], [b]) => Number(a) - Number(b))
  const isLive = (ordinal: string) =>
    pick({ base: base && ordinal in base.cardIds, ours: ordinal in ours.cardIds, theirs: ordinal in theirs.cardIds })
  const lost = ids.filter(([ordinal]) => !isLive(ordinal))
  return {
    cardIds: Object.fromEntries(ids.filter(([ordinal]) => isLive(ordinal))),
    ...(lost.length > 0 && { lostCardIds: Object.fromEntries(lost) })
  }
}

/** The list of the side that changed it; where both did, ours, and what only theirs knows as retired, to be found by its text when it is built. */
function mergeGaps(sides: Sides<readonly LockGap[]>): readonly LockGap[] {
  if (!isDisputed(sides)) return pick(sides)
  const numbers = new Set(sides.ours.map(({ number }) => number))
  const others = sides.theirs.filter(({ number }) => !numbers.has(number)).map((gap) => ({ ...gap, retired: true as const }))
  const [live, retired] = [sides.ours.filter((gap) => !gap.retired), sides.ours.filter((gap) => gap.retired)]
  return [...live, ...[...retired, ...others].sort((a, b) => a.number - b.number)]
}
