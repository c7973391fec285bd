import { isDistinctive } from './is-distinctive.js'
import { toWords } from './words.js'

/** Whether a question is asked of one thing alone: "What are the side effects?" is long too, and is asked of each drug. */
export function saysWhatItIsAbout(front: string): boolean {
  return isDistinctive(front) && toWords(front).filter(({ weight }) => weight >= 0.5).length >= 3
}
