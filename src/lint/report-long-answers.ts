import type { Position } from 'unist'
import type { Report } from '../diagnostics/message.js'
import { isTooLong, most, mostStrict } from './answer-length.js'
import type { AnswerLength } from './measure-answer.js'

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
}

/** Tells once a file of answers, and texts with gaps, that nobody learns as one; gives how many there are. */
export function reportLongAnswers(answers: readonly MeasuredAnswer[], report: Report, { isSilent, isStrict }: LongAnswerOptions): number {
  const limit = isStrict ? mostStrict : most
  const long = answers.filter(({ length, position }) => isTooLong(length, limit) && !isSilent('answer-too-long', position?.start.line ?? 0))
  const [first] = long
  if (first) report('answer-too-long', first.position, { ...toWords(first.length, limit), count: long.length, ways: [...first.waysToCut] })
  return long.length
}

function toWords({ words, characters, codeLines }: AnswerLength, limit: AnswerLength): { length: string; expected: string } {
  if (codeLines > limit.codeLines) return { length: `${codeLines} lines of code`, expected: `${limit.codeLines} at the most` }
  if (characters / limit.characters > words / limit.words)
    return { length: `${characters} characters`, expected: `${limit.characters} at the most` }
  return { length: `${words} words`, expected: `${limit.words} at the most` }
}
