import { lastOf } from '../host/last-of.js'
import type { Candidate } from './candidate.js'

/**
 * The answer as far as it is not the front once more: a text with gaps that has no heading to ask is both, and the lock holds it once.
 * Blocks of an answer have a space between them that those of a front have not.
 */
export function ownAnswer(front: string, answer: string): string {
  const isFront = front.length <= answer.length && front.replace(/\s/g, '') === answer.replace(/\s/g, '')
  return isFront ? '' : answer
}

/** The answer of a card as identity knows it. */
export function answerOf({ key, answer, gaps }: Pick<Candidate, 'key' | 'answer' | 'gaps'>): string {
  return gaps.length > 0 ? ownAnswerBeside(gaps, key, answer) : answer
}

const ownAnswerBeside = lastOf((_gaps: Candidate['gaps'], key: string, answer: string) => ownAnswer(key, answer))
