import type { ComparedGap } from '../candidate.js'
import { toComparable } from '../comparable.js'
import type { LockGap } from '../lock.js'
import { gapKeys, otherKeys } from '../lock-keys.js'

/** What the lock is to remember of a note's gaps: the live ones in the order of the text, then by number those that no gap has any more. */
export function rememberGaps(
  gaps: readonly ComparedGap[],
  numbers: readonly number[],
  remembered: readonly LockGap[] = []
): readonly LockGap[] {
  const live = gaps.flatMap((gap, index): LockGap[] => {
    const [number, text] = [numbers[index], toComparable(gap.text)]
    if (number === undefined) return []
    const former = remembered.find((candidate) => candidate.number === number && candidate.text === text)
    return [
      {
        number,
        text,
        ...(gap.name !== undefined && { name: gap.name }),
        ...(gap.place !== undefined && { place: gap.place }),
        ...otherKeys(former, gapKeys)
      }
    ]
  })
  const used = new Set(numbers)
  const retired = remembered.filter(({ number }) => !used.has(number)).sort((a, b) => a.number - b.number)
  return [...live, ...retired.map((gap) => ({ ...gap, retired: true as const }))]
}
