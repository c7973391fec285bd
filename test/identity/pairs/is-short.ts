import type { Pair } from './read-pairs.js'

/** Whether both answers are short, of at most three words: what most false friends have. */
export function isShort({ former, today }: Pair): boolean {
  return [former, today].every(({ answer }) => answer.length < 20 && answer.split(' ').length < 4)
}
