import type { CardBase } from '../cards/card.js'
import type { Report } from '../diagnostics/report.js'
import { answerLength, answerOf, isLonger, lengthLimit, toLengthWords } from '../kinds/answer-length.js'
import type { Kinds } from '../kinds/kinds.js'
import type { AnswerLength } from '../kinds/measure-answer.js'
import { waysToCut } from './ways-to-cut.js'

const most: AnswerLength = { words: 150, characters: 400, codeLines: 40 }

/** What can still be learnt with pleasure. */
const mostStrict: AnswerLength = { words: 50, characters: 120, codeLines: 40 }

export interface LongAnswerOptions {
  readonly kinds: Kinds
  readonly report: Report
  isSilent(rule: string, line: number): boolean
  /** Opinions are asked for, so that less is too long. */
  readonly isStrict: boolean
  /** Words that the author has set as the most: fewer are no matter of opinion any more. */
  readonly longest: number | undefined
}

const strictLimit = (longest = 0): AnswerLength =>
  longest <= mostStrict.words ? mostStrict : longest < most.words ? lengthLimit(longest) : most

/** Tells once a file of answers, and texts with gaps, that nobody learns as one; gives how many there are. */
export function reportLongAnswers(cards: readonly CardBase[], { kinds, report, isSilent, isStrict, longest }: LongAnswerOptions): number {
  const limit = isStrict ? strictLimit(longest) : most
  const long = cards.filter(
    (card) => isLonger(answerLength(card, kinds.of(card)), limit) && !isSilent('answer-too-long', card.position?.start.line ?? 0)
  )
  const [first] = long
  if (first) {
    const kind = kinds.of(first)
    const detail = { ...toLengthWords(answerLength(first, kind), limit), count: long.length, ways: waysToCut(answerOf(first, kind)) }
    report('answer-too-long', first.position, detail)
  }
  return long.length
}
