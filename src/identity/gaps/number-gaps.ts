import type { ComparedGap } from '../candidate.js'
import { toComparable } from '../comparable.js'
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
export function numberGaps(gaps: readonly ComparedGap[], text: string, former: FormerGaps = { gaps: [], text: '' }): readonly number[] {
  const live = former.gaps.filter(({ retired }) => !retired)
  if (isUnchanged(gaps, text, live, former.text)) return live.map(({ number }) => number)
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

/** Whether a note hides what it hid, in the same text and under the same numbers: most do, and no gap need be looked for. */
function isUnchanged(gaps: readonly ComparedGap[], text: string, live: readonly LockGap[], formerText: string): boolean {
  if (gaps.length !== live.length || toComparable(text) !== formerText) return false
  const given = new Set(gaps.flatMap(({ number }) => number ?? []))
  const numbers = new Set(live.map(({ number }) => number))
  const isSame = ({ text, name, number }: ComparedGap, index: number) => {
    const former = live[index]
    if (former?.text !== toComparable(text) || former.name !== name) return false
    return number === undefined ? !given.has(former.number) : number === former.number
  }
  return gaps.every(isSame) && (given.size > 0 || numbers.size === live.length)
}

function withArounds<G extends ComparedGap | LockGap>(gaps: readonly G[], text: string): readonly GapAround<G>[] {
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
