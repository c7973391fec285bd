import type { MatchedBy } from '../lock.js'
import { toForm, withoutNumbering } from './form.js'
import { isDistinctive } from './is-distinctive.js'
import { toLikeness, toOverlap } from './overlap.js'
import { compareFronts, readSubject } from './resemblance.js'
import { saysWhatItIsAbout } from './says-what-it-is-about.js'
import type { Subject } from './subject.js'
import { toWords } from './words.js'

/** One way in which a card and an entry can be the same card. */
export interface Pass {
  readonly by: MatchedBy
  /** Subjects with an equal name may be the same card. */
  readonly name: (subject: Subject) => readonly unknown[] | undefined
  /**
   * How a card and an entry must share the name. `alone`: no other card and no other entry has it, found already or not; `left`: none
   * that is still to be found has it; `paired`: as many cards as entries are still to be found; `alike`: they need only have it.
   */
  readonly among: 'alone' | 'left' | 'paired' | 'alike'
  /** What else must hold of a card and an entry that share the name. */
  readonly ifAlso?: (card: Subject, entry: Subject) => boolean
}

const title = ({ headings }: Subject) => headings[0] ?? ''
const ifAnswered = (name: (subject: Subject) => readonly unknown[]) => (subject: Subject) =>
  subject.answer === '' ? undefined : name(subject)
const ifPinned = (name: (subject: Subject) => readonly unknown[]) => (subject: Subject) =>
  subject.id === undefined ? undefined : name(subject)

// Losing a history is an annoyance that shows; giving it to another fact is a lie that does not. So the surest comes first, and what is
// in doubt stays without a pair.

/** Passes in which more than the front agrees. */
export const agreeing: readonly Pass[] = [
  { by: 'id', name: ifPinned(({ id, label, path }) => ['id', id, label, path]), among: 'alone' },
  { by: 'id', name: ifPinned(({ id, label }) => ['id', id, label]), among: 'alone' },
  // The same card, wherever it is: any pairing of twins is right, but the nearest keeps the order.
  { by: 'same', name: ({ front, answer, headings, path }) => ['same', front, answer, headings, path], among: 'alike' },
  { by: 'same', name: ({ front, answer, headings }) => ['same', front, answer, headings], among: 'alike' },
  { by: 'same', name: (subject) => ['same', subject.front, subject.answer, title(subject), subject.path], among: 'alike' },
  { by: 'same', name: (subject) => ['same', subject.front, subject.answer, title(subject)], among: 'alike' },
  // The same front, where several have it only if the headings or the answer agree too.
  { by: 'front', name: ({ front, path, headings }) => ['headings', front, path, headings], among: 'paired' },
  { by: 'front', name: ifAnswered(({ front, path, answer }) => ['answer', front, path, answer]), among: 'paired' },
  { by: 'front', name: ({ front, headings }) => ['headings', front, headings], among: 'left' },
  { by: 'front', name: ifAnswered(({ front, answer }) => ['answer', front, answer]), among: 'left' }
]

const areAnswersAlike = (one: Subject, other: Subject) => {
  if (one.answer === other.answer) return true
  const overlap = toOverlap(toWords(one.answer), toWords(other.answer), ({ weight }) => weight)
  return !overlap.isTurned && !overlap.numbersDiffer && toLikeness(overlap) >= 0.5
}

/** `21 %` is no rewording of `78 %`. */
const areOtherNumbers = (one: Subject, other: Subject) =>
  toOverlap(toWords(one.answer), toWords(other.answer), ({ weight }) => weight).numbersDiffer

const areHeadingsAlike = (one: Subject, other: Subject) => {
  const [nearest, former] = [one.headings.at(-1) ?? '', other.headings.at(-1) ?? '']
  return nearest === former || toLikeness(toOverlap(toWords(nearest), toWords(former), ({ weight }) => weight)) >= 0.5
}

/**
 * Passes in which the front alone agrees, and nothing else has it. Under other headings, "Treatment" is asked of something else: there
 * the front itself must say what it is about, or the answer must be much the same.
 */
export const sameFront: readonly Pass[] = [
  {
    by: 'front',
    name: ({ front, path }) => ['front', front, path],
    among: 'alone',
    ifAlso: (card, entry) =>
      (saysWhatItIsAbout(card.front) && !areOtherNumbers(card, entry)) || areHeadingsAlike(card, entry) || areAnswersAlike(card, entry)
  },
  {
    by: 'front',
    name: ({ front }) => ['front', front],
    among: 'alone',
    ifAlso: (card, entry) => (saysWhatItIsAbout(card.front) && !areOtherNumbers(card, entry)) || areAnswersAlike(card, entry)
  }
]

/** Passes in which the front differs in nothing but case, punctuation or the number that it is counted by. */
export const sameForm: readonly Pass[] = [
  { by: 'form', name: (subject) => ['form', toForm(subject.front), toForm(subject.answer), title(subject)], among: 'left' },
  {
    by: 'form',
    name: ({ front, path, headings }) => ['form', toForm(front), path, headings],
    among: 'left',
    // `polish` and `Polish` are two words.
    ifAlso: (card, entry) => isDistinctive(card.front) || areAnswersAlike(card, entry)
  },
  {
    by: 'form',
    name: ifAnswered(({ front, answer }) => ['form', toForm(front).replaceAll(' ', ''), toForm(answer)]),
    among: 'left'
  },
  { by: 'form', name: ifAnswered(({ front, answer }) => ['form', toForm(withoutNumbering(front)), toForm(answer)]), among: 'left' },
  {
    by: 'form',
    name: ({ front, path }) => ['form', toForm(front), path],
    among: 'left',
    ifAlso: (card, entry) => (saysWhatItIsAbout(card.front) && !areOtherNumbers(card, entry)) || areAnswersAlike(card, entry)
  }
]

/** The pass in which the question was reworded, and only one card and one entry are left with this answer, which can hardly be that of two. */
export const sameAnswer: readonly Pass[] = [
  {
    by: 'answer',
    name: ({ answer }) => {
      const form = toForm(answer)
      return isDistinctive(form) ? ['answer', form] : undefined
    },
    among: 'left',
    // One answer is often that of two questions that differ in what they are about.
    ifAlso: (card, entry) => {
      const { isOtherSubject, isTurned, numbersDiffer, lost, added } = compareFronts(readSubject(entry), readSubject(card))
      // `Step 3 of the sales funnel` is counted otherwise where nothing else of it changed.
      const isRenumbered = numbersDiffer && lost === added && lost <= 1.5
      return isRenumbered || (!isOtherSubject && !isTurned && !numbersDiffer)
    }
  }
]
