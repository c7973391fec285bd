import { toLikeness, toOverlap } from './overlap.js'
import type { Subject } from './subject.js'
import { toWords } from './words.js'

/** Whether two cards are answered by nearly the same words. */
export const areAnswersAlike = (one: Subject, other: Subject) => {
  if (one.answer === other.answer) return true
  const overlap = toOverlap(toWords(one.answer), toWords(other.answer), ({ weight }) => weight)
  return !overlap.isTurned && !overlap.numbersDiffer && toLikeness(overlap) >= 0.5
}

/** `21 %` is no rewording of `78 %`. */
export const areOtherNumbers = (one: Subject, other: Subject) =>
  toOverlap(toWords(one.answer), toWords(other.answer), ({ weight }) => weight).numbersDiffer

/** Whether two cards stand under nearly the same heading. */
export const areHeadingsAlike = (one: Subject, other: Subject) => {
  const [nearest, former] = [one.headings.at(-1) ?? '', other.headings.at(-1) ?? '']
  return nearest === former || toLikeness(toOverlap(toWords(nearest), toWords(former), ({ weight }) => weight)) >= 0.5
}
