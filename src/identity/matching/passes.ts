import { areAnswersAlike, areHeadingsAlike, areOtherNumbers } from './are-alike.js'
import { toForm, withoutNumbering } from './form.js'
import { isDistinctive } from './is-distinctive.js'
import { isLong } from './is-long.js'
import { isSlip } from './is-slip.js'
import type { Pass } from './pass.js'
import { compareFronts, readSubject } from './resemblance.js'
import { saysWhatItIsAbout } from './says-what-it-is-about.js'
import type { Subject } from './subject.js'
import { toWords } from './words.js'

const title = ({ headings }: Subject) => headings[0] ?? ''
const ifAnswered = (name: (subject: Subject) => readonly unknown[]) => (subject: Subject) =>
  subject.answer === '' ? undefined : name(subject)
const ifPinned = (name: (subject: Subject) => readonly unknown[]) => (subject: Subject) =>
  subject.id === undefined ? undefined : name(subject)

// Losing a history is an annoyance that shows; giving it to another fact is a lie that does not. So the surest comes first, and what is
// in doubt stays without a pair.

/** Passes in which the author's id agrees, or all of the card. */
export const sameCard: readonly Pass[] = [
  { by: 'id', name: ifPinned(({ id, label, path }) => ['id', id, label, path]), among: 'alone' },
  { by: 'id', name: ifPinned(({ id, label }) => ['id', id, label]), among: 'alone' },
  // The same card, wherever it is: any pairing of twins is right, but the nearest keeps the order.
  { by: 'same', name: ({ front, answer, headings, path }) => ['same', front, answer, headings, path], among: 'alike' },
  { by: 'same', name: ({ front, answer, headings }) => ['same', front, answer, headings], among: 'alike' },
  { by: 'same', name: (subject) => ['same', subject.front, subject.answer, title(subject), subject.path], among: 'alike' },
  { by: 'same', name: (subject) => ['same', subject.front, subject.answer, title(subject)], among: 'alike' }
]

/** The pass for cards whose question nobody asked where it stands now: what the answer tells apart moved here, whatever took its place. */
export const movedOut: readonly Pass[] = [
  { by: 'same', name: ({ front, answer }) => (isDistinctive(toForm(answer)) ? ['same', front, answer] : undefined), among: 'left' }
]

/** Passes in which the same front is asked; where several have it, the headings or the answer agree too. */
export const sameQuestion: readonly Pass[] = [
  { by: 'front', name: ({ front, path, headings }) => ['headings', front, path, headings], among: 'paired' },
  { by: 'front', name: ifAnswered(({ front, path, answer }) => ['answer', front, path, answer]), among: 'paired' },
  { by: 'front', name: ({ front, headings }) => ['headings', front, headings], among: 'left' },
  { by: 'front', name: ifAnswered(({ front, answer }) => ['answer', front, answer]), among: 'left' }
]

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
  },
  // A picture under another name.
  { by: 'form', name: ifAnswered(({ front, answer }) => ['form', withoutFileNames(front), toForm(answer)]), among: 'left' },
  {
    by: 'form',
    // Cards with one answer among them that is an article or a gender differ in a letter too: `Kirche`, `Kirsche`.
    name: ({ answer }) => (isSaying(answer) ? ['slip', toForm(answer)] : undefined),
    among: 'alone',
    ifAlso: (card, entry) => isSlip(readSubject(entry).front, readSubject(card).front)
  }
]

/** Whether an answer says something in at least two words. */
function isSaying(answer: string): boolean {
  const words = toWords(answer)
  return words.length >= 2 && words.some(({ kind, weight }) => kind === 'word' && weight > 0.5)
}

/** A text as identity knows it, its pictures by what they are said to show. */
const withoutFileNames = (text: string) => text.replace(/!\[([^[\]]+)\]\([^()]*\)/g, '$1')

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
      const { isOtherSubject, isTurned, numbersDiffer, kept, lost, added } = compareFronts(readSubject(entry), readSubject(card))
      // `Step 3 of the sales funnel` is counted otherwise where nothing else of it changed; `§ 242` is a name.
      const isRenumbered = numbersDiffer && lost === added && lost <= 1.5 && !/§/.test(card.front + entry.front)
      // `Beat` becomes `Two phases`.
      const isPutOtherwise = kept === 0 && isLong(toForm(card.answer))
      return isRenumbered || isPutOtherwise || (!isOtherSubject && !isTurned && !numbersDiffer)
    }
  }
]
