import type { LockNote } from '../identity/index.js'
import { isDistinctive } from '../identity/matching/is-distinctive.js'

/** What tells whether a card might lose its history when it is reworded. */
export interface Wording {
  readonly front: string
  readonly answer: string
  /** Other cards of the project that ask the same. */
  readonly namesakes: number
  readonly entry?: LockNote | undefined
}

/**
 * Whether a card's wording is likely to change in a way that could cost its history: neither question nor answer can stand for this card
 * alone, a number in the question may be corrected, others ask the same, or it was reworded before.
 */
export function isLikelyToBeLost({ front, answer, namesakes, entry }: Wording): boolean {
  if (namesakes > 0 || entry?.former !== undefined || /\p{N}/u.test(front)) return true
  return !isDistinctive(front) && !isDistinctive(answer)
}
