import type { ComparedGap } from '../candidate.js'
import type { LockGap } from '../lock.js'
import { groupBy } from '../matching/group-by.js'
import { toWords } from '../matching/words.js'
import type { Around, GapAround } from './around.js'

interface OpenGap {
  readonly gap: GapAround<ComparedGap>
  readonly index: number
}

/**
 * Gaps that what stands around them finds, and not their text. Two that exchanged their words were in the wrong place: the question goes on,
 * with the right answer. Where a word is hidden more or less often than before, it does not say which it was; if nothing else does, it is
 * `unclear`, and all of that text start anew. Pairs of indexes of `gaps` and `formers`; `texts` are those of all gaps, as the lock has them.
 */
export function findPlaced(
  gaps: readonly OpenGap[],
  formers: readonly GapAround<LockGap>[],
  texts: readonly string[]
): { readonly placed: readonly (readonly [number, number])[]; readonly unclear: ReadonlySet<string> } {
  const live = formers.flatMap((former, index) => (former.retired ? [] : [{ former, index }]))
  const formersByText = groupBy(live, ({ former }) => former.text)
  const formersByAround = groupBy(live, ({ former }) => former.around?.all)
  const gapsByAround = groupBy(gaps, ({ gap }) => gap.around?.all)
  const gapsByText = groupBy(gaps, ({ index }) => texts[index])
  const placed: (readonly [number, number])[] = []
  const unclear = new Set<string>()

  const exchanged = gaps.flatMap(({ gap: { around }, index }) => {
    const [byText, ...others] = formersByText.get(texts[index] ?? '') ?? []
    const [byAround, ...rivals] = (around && formersByAround.get(around.all)) ?? []
    const isOne = others.length + rivals.length === 0 && around?.isSure && gapsByAround.get(around.all)?.length === 1
    return isOne && byText && byAround && byText !== byAround ? [{ index, around, byText: byText.index, byAround: byAround.index }] : []
  })
  const arounds = exchanged.map(({ around }) => around)
  const isPermuted = exchanged.every(({ byAround }) => exchanged.some(({ byText }) => byText === byAround))
  // Items of an enumeration are told apart by nothing but their text: `scaphoid, lunate and capitate`.
  if (isPermuted && (arounds.every(tellsBefore) || arounds.every(tellsAfter)))
    placed.push(...exchanged.map(({ index, byAround }) => [index, byAround] as const))

  for (const [text, group] of gapsByText) {
    const former = formersByText.get(text) ?? []
    const all = [...group.map(({ gap }) => gap.around), ...former.map((one) => one.former.around)]
    if (former.length === 0 || former.length === group.length || all.includes(undefined)) continue
    unclear.add(text)
    if (!all.every((around) => around?.isSure)) continue
    for (const { gap, index } of group) {
      const same = former.filter((one) => isAlike(one.former.around, gap.around))
      const rivals = group.filter((one) => isAlike(same[0]?.former.around, one.gap.around))
      if (same[0] && same.length === 1 && rivals.length === 1) placed.push([index, same[0].index])
    }
  }
  return { placed, unclear }
}

const tells = (text: string) => toWords(text).some(({ weight }) => weight >= 0.5)
const tellsBefore = ({ before }: Around) => tells(before)
const tellsAfter = ({ after }: Around) => tells(after)

/** Whether one side of two gaps says the same. */
function isAlike(one: Around | undefined, other: Around | undefined): boolean {
  if (!one || !other) return false
  return one.all === other.all || (one.before === other.before && tellsBefore(one)) || (one.after === other.after && tellsAfter(one))
}
