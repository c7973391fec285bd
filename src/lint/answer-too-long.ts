import type { Position } from 'unist'
import type { Report } from '../diagnostics/message.js'
import { isLonger, lengthLimit, toLengthWords } from '../kinds/answer-length.js'
import type { AnswerLength } from '../kinds/measure-answer.js'

const most: AnswerLength = { words: 150, characters: 400, codeLines: 40 }

/** What can still be learnt with pleasure. */
export const mostStrict: AnswerLength = { words: 50, characters: 120, codeLines: 40 }

/** An answer with what is known of its length. */
export interface MeasuredAnswer {
  readonly position?: Position
  readonly length: AnswerLength
  readonly waysToCut: readonly string[]
}

export interface LongAnswerOptions {
  isSilent(rule: string, line: number): boolean
  /** Opinions are asked for, so that less is too long. */
  readonly isStrict: boolean
  /** Words that the author has set as the most: fewer are no matter of opinion any more. */
  readonly longest: number | undefined
}

const strictLimit = (longest = 0): AnswerLength =>
  longest <= mostStrict.words ? mostStrict : longest < most.words ? lengthLimit(longest) : most

/** Tells once a file of answers, and texts with gaps, that nobody learns as one; gives how many there are. */
export function answerTooLong(
  answers: readonly MeasuredAnswer[],
  report: Report,
  { isSilent, isStrict, longest }: LongAnswerOptions
): number {
  const limit = isStrict ? strictLimit(longest) : most
  const long = answers.filter(({ length, position }) => isLonger(length, limit) && !isSilent('answer-too-long', position?.start.line ?? 0))
  const [first] = long
  if (first)
    report('answer-too-long', first.position, { ...toLengthWords(first.length, limit), count: long.length, ways: [...first.waysToCut] })
  return long.length
}
