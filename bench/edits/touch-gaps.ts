import type { Random } from './random.js'
import type { Card, Gap } from './vault.js'
import { spaced, steps, symptoms } from './words.js'

// What authors do to what a text hides, and to steps. Each returns whether there was something to do.

/** A gap or step more, or one that was there once. */
export function insertGap(card: Card, random: Random, fact: number): boolean {
  if (!isGapped(card)) return false
  const [text, isStep] = card.maker === 'steps' ? [spaced(random.pick(steps)), true] : [spaced(random.pick(symptoms)), false]
  if (card.answer.some((piece) => typeof piece === 'object' && piece.text === text)) return false
  const gap = { fact: card.once.get(text) ?? fact, text }
  if (isStep) card.answer.splice(random.below(card.answer.length + 1), 0, gap)
  else card.answer.splice(card.answer.indexOf(random.pick(gapsOf(card))) + 1, 0, ', also ', gap)
  return true
}

/** A gap that becomes plain text, or a step less. */
export function removeGap(card: Card, random: Random): boolean {
  const gaps = gapsOf(card)
  if (gaps.length < 2) return false
  const gap = random.pick(gaps)
  card.once.set(gap.text, gap.fact)
  if (card.maker === 'steps') card.answer.splice(card.answer.indexOf(gap), 1)
  else card.answer = card.answer.map((piece) => (piece === gap ? gap.text : piece))
  return true
}

/** What asks for another fact before a gap. */
const otherJoints = ['; the usual cause is ', '; it is treated with ', '; it is easily taken for ', '; it is crossed by the ']

/** Another fact in a gap's or a step's place; of a gap, what asks for it goes with it. */
export function exchangeGap(card: Card, random: Random, fact: number): boolean {
  if (!isGapped(card)) return false
  const text = spaced(random.pick(card.maker === 'steps' ? steps : symptoms))
  if (gapsOf(card).some((gap) => gap.text === text)) return false
  const former = random.pick(gapsOf(card))
  const at = card.answer.indexOf(former)
  card.once.set(former.text, former.fact)
  card.answer[at] = { fact: card.once.get(text) ?? fact, text }
  if (card.maker !== 'steps') card.answer[at - 1] = random.pick(otherJoints)
  return true
}

/** The same hidden in other words. */
export function rewordGap(card: Card, random: Random): boolean {
  if (!isGapped(card)) return false
  const gap = random.pick(gapsOf(card))
  const addition = random.pick([' first', ' (mild)', ' with care'])
  gap.text = gap.text.endsWith(addition) ? gap.text.slice(0, -addition.length) : gap.text + addition
  return true
}

const gapsOf = ({ answer }: Card): readonly Gap[] => answer.filter((piece) => typeof piece !== 'string')
export const isGapped = (card: Card) => gapsOf(card).length > 0
