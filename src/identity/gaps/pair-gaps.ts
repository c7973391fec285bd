import type { ComparedGap } from '../candidate.js'
import { toComparable } from '../comparable.js'
import type { LockGap } from '../lock.js'
import { toForm } from '../matching/form.js'
import { toLikeness, toOverlap } from '../matching/overlap.js'
import { toWords } from '../matching/words.js'
import type { GapAround } from './around.js'
import { findPlaced } from './find-placed.js'
import { longestCommon } from './longest-common.js'

/** From which likeness on two texts are one gap’s. */
const threshold = 0.6

/**
 * Which former gap each gap is, by their indexes: by its name, its text, the author's number, its place in a picture, a text much like it, and
 * last by what stands around it. A gap that has nothing of this in common with a former one is another gap, wherever it stands.
 */
export function pairGaps(gaps: readonly GapAround<ComparedGap>[], formers: readonly GapAround<LockGap>[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  if (formers.length === 0) return pairs
  const taken = new Set<number>()
  const open = () => gaps.flatMap((gap, index) => (pairs.has(index) ? [] : [{ gap, index }]))
  const pair = (gap: number, former: number) => {
    if (former < 0 || pairs.has(gap) || taken.has(former)) return
    pairs.set(gap, former)
    taken.add(former)
  }
  const pairFirst = (gap: number, is: (former: GapAround<LockGap>) => boolean) =>
    pair(
      gap,
      formers.findIndex((former, index) => !taken.has(index) && is(former))
    )
  const texts = gaps.map(({ text }) => toComparable(text))

  for (const { gap, index } of open()) {
    if (!gap.name || gaps.filter(({ name }) => name === gap.name).length > 1) continue
    const named = formers.filter(({ name }) => name === gap.name)
    const [former, second] = named.some(({ retired }) => !retired) ? named.filter(({ retired }) => !retired) : named
    if (former && !second) pair(index, formers.indexOf(former))
  }
  const { placed, unclear } = findPlaced(open(), formers, texts)
  for (const [gap, former] of placed) pair(gap, former)
  const clear = () => open().filter(({ index }) => !unclear.has(texts[index] ?? ''))
  const live = formers.flatMap((former, index) => (former.retired || taken.has(index) ? [] : [{ former, index }]))
  const unpaired = clear()
  const common = longestCommon(
    unpaired.map(({ index }) => texts[index] ?? ''),
    live.map(({ former }) => former.text)
  )
  for (const [gap, former] of common) pair(unpaired[gap]?.index ?? -1, live[former]?.index ?? -1)
  // The first found is a live one where there is one: a gap that only changed its place.
  for (const { index } of clear()) pairFirst(index, ({ text }) => text === texts[index])
  for (const { gap, index } of open())
    if (gap.number !== undefined) pairFirst(index, ({ number, retired }) => !retired && number === gap.number)
  for (const { gap, index } of clear()) pairFirst(index, ({ text }) => toForm(text) === toForm(gap.text) && toForm(text) !== '')
  for (const { gap, index } of clear()) {
    const isOnly = gap.place !== undefined && gaps.filter(({ place }) => place === gap.place).length === 1
    if (isOnly) pairFirst(index, ({ place, retired }) => !retired && place === gap.place)
  }
  for (const { gap, former } of likePairs(clear(), formers)) pair(gap, former)
  // Two gaps in equal surroundings are told apart by nothing but their order, so there must be as many as before.
  const [today, before] = [countArounds(gaps), countArounds(formers.filter(({ retired }) => !retired))]
  for (const { gap, index } of open()) {
    const around = gap.around?.isSure ? gap.around.all : undefined
    if (around !== undefined && today.get(around) === before.get(around))
      pairFirst(index, (former) => !former.retired && former.around?.isSure === true && former.around.all === around)
  }
  return pairs
}

/** How many gaps stand in the same surroundings. */
function countArounds(gaps: readonly GapAround<ComparedGap | LockGap>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { around } of gaps) if (around) counts.set(around.all, (counts.get(around.all) ?? 0) + 1)
  return counts
}

/** Likely pairs of live gaps, the most alike first. */
function likePairs(gaps: readonly { readonly gap: ComparedGap; readonly index: number }[], formers: readonly LockGap[]) {
  const words = formers.map(({ text }) => toWords(text))
  const scored = gaps.flatMap(({ gap, index }) =>
    formers.flatMap((former, formerIndex) => {
      if (former.retired) return []
      const overlap = toOverlap(words[formerIndex] ?? [], toWords(gap.text), ({ weight }) => weight)
      const likeness = overlap.numbersDiffer || overlap.isTurned ? 0 : toLikeness(overlap)
      return likeness >= threshold ? [{ gap: index, former: formerIndex, likeness }] : []
    })
  )
  return scored.sort((a, b) => b.likeness - a.likeness || Math.abs(a.gap - a.former) - Math.abs(b.gap - b.former))
}
