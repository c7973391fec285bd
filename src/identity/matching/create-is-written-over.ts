import { areAnswersAlike } from './are-alike.js'
import { toForm } from './form.js'
import { groupBy } from './group-by.js'
import { isDistinctive } from './is-distinctive.js'
import { toLikeness, toOverlap } from './overlap.js'
import type { Subject } from './subject.js'
import { toWords } from './words.js'

/**
 * Tells whether a card asks with the words of an entry about something else, because a chapter was written over another one: mumps over
 * measles, both with `Cause`, `Sign` and `Vaccine`. There the headings above have nothing in common, and of the cards that ask alike most
 * have other answers; that one of them has the same says nothing, unless it can hardly be that of two.
 */
export function createIsWrittenOver(cards: readonly Subject[], entries: readonly Subject[]): (card: Subject, entry: Subject) => boolean {
  // Hardly ever asked for.
  let trails: { readonly today: Map<string, Subject[]>; readonly before: Map<string, Subject[]> } | undefined
  const known = new Map<string, boolean>()

  const isReplaced = (to: string, from: string) => {
    trails ??= { today: groupBy(cards, toTrail), before: groupBy(entries, toTrail) }
    const { today, before } = trails
    // Both must be all that there is: what stands beside its former place has moved.
    if (today.has(from) || before.has(to)) return false
    const answers = new Map((before.get(from) ?? []).map((entry) => [entry.front, entry]))
    const pairs = (today.get(to) ?? []).flatMap((card) => {
      const entry = answers.get(card.front)
      return entry ? [areAnswersAlike(card, entry)] : []
    })
    return pairs.filter((isAlike) => !isAlike).length * 2 > pairs.length
  }
  return (card, entry) => {
    if (card.id !== undefined || isSameTrail(card.headings, entry.headings)) return false
    const [to, from] = [toTrail(card), toTrail(entry)]
    if (to === from) return false
    const key = `${from}\n\n${to}`
    const isOver = known.get(key) ?? (areUnlike(card.headings, entry.headings) && isReplaced(to, from))
    known.set(key, isOver)
    return isOver && !isDistinctive(toForm(card.front)) && !isDistinctive(toForm(card.answer))
  }
}

const isSameTrail = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((heading, index) => heading === other[index])

const toTrail = ({ headings }: Subject) => headings.join('\n')

/** Whether the headings that differ have hardly a word in common. */
function areUnlike(today: readonly string[], former: readonly string[]): boolean {
  const differs = (one: readonly string[], other: readonly string[]) => one.filter((heading) => !other.includes(heading)).join(' ')
  const [added, gone] = [differs(today, former), differs(former, today)]
  return toLikeness(toOverlap(toWords(gone), toWords(added), ({ weight }) => weight)) < 0.5
}
