import type { Gap } from '../candidate.js'
import type { LockGap } from '../lock.js'
import type { GapAround } from './around.js'
import { toArounds } from './arounds.js'
import { pairGaps } from './pair-gaps.js'

/** Anki makes no card for a higher number. */
const highest = 499

/** What the lock knows of a note's gaps. */
export interface FormerGaps {
  /** Live ones in the order of the text, then the retired ones. */
  readonly gaps: readonly LockGap[]
  /** Plain text in which the live ones stand. */
  readonly text: string
}

/**
 * Numbers for a note's gaps, which stand in `text`: the author's own; else the one remembered; else free ones, beginning one above the
 * author's highest. A number once given is no other gap's, unless all 499 were given.
 */
export function numberGaps(gaps: readonly Gap[], text: string, former: FormerGaps = { gaps: [], text: '' }): readonly number[] {
  const live = former.gaps.filter(({ retired }) => !retired)
  const formers = [...withArounds(live, former.text), ...former.gaps.filter(({ retired }) => retired)]
  const known = pairGaps(withArounds(gaps, text), formers)
  const used = new Set(gaps.flatMap(({ number }) => number ?? []))
  const first = Math.max(0, ...used) + 1

  const sticky = gaps.map(({ number }, index) => {
    const remembered = formers[known.get(index) ?? -1]?.number
    if (number !== undefined || remembered === undefined || used.has(remembered)) return number
    used.add(remembered)
    return remembered
  })
  const given = new Set(former.gaps.map(({ number }) => number))
  return sticky.map((number) => {
    if (number !== undefined) return number
    const free = findFree(first, (n) => used.has(n) || given.has(n)) ?? findFree(1, (n) => used.has(n)) ?? highest
    used.add(free)
    return free
  })
}

function withArounds<G extends Gap | LockGap>(gaps: readonly G[], text: string): readonly GapAround<G>[] {
  const arounds = toArounds(
    text,
    gaps.map((gap) => gap.text)
  )
  return gaps.map((gap, index) => ({ ...gap, around: arounds[index] }))
}

function findFree(first: number, isTaken: (number: number) => boolean): number | undefined {
  for (let number = first; number <= highest; number++) if (!isTaken(number)) return number
  return undefined
}
