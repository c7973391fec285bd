import type { Nodes } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { Report } from '../diagnostics/report.js'
import type { CardKind } from '../kinds/kind.js'
import type { Kinds } from '../kinds/kinds.js'
import { type AnswerLength, measureAnswer } from './measure-answer.js'
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
}

/** Tells once a file of answers, and texts with gaps, that nobody learns as one; gives how many there are. */
export function reportLongAnswers(cards: readonly CardBase[], { kinds, report, isSilent, isStrict }: LongAnswerOptions): number {
  const limit = isStrict ? mostStrict : most
  const long = cards.filter(
    (card) => isTooLong(lengthOf(card, kinds.of(card)), limit) && !isSilent('answer-too-long', card.position?.start.line ?? 0)
  )
  const [first] = long
  if (first) {
    const kind = kinds.of(first)
    const detail = { ...toWords(lengthOf(first, kind), limit), count: long.length, ways: waysToCut(answerOf(first, kind)) }
    report('answer-too-long', first.position, detail)
  }
  return long.length
}

/** Of a list or row of which one part at a time is asked, the longest part. */
function lengthOf(card: CardBase, kind: CardKind): AnswerLength {
  if (kind.family !== 'cloze' || kind.readsGaps || !kind.gaps) return measureAnswer(answerOf(card, kind))
  const lengths = kind.gaps(card).map(({ text }) => measureAnswer([{ type: 'text', value: text }]))
  const longest = (part: (length: AnswerLength) => number) => lengths.reduce((most, length) => Math.max(most, part(length)), 0)
  return { words: longest(({ words }) => words), characters: longest(({ characters }) => characters), codeLines: 0 }
}

function answerOf(card: CardBase, kind: CardKind): Nodes[] {
  const question = new Set<Nodes>(kind.question(card))
  return kind.content(card).filter((node) => !question.has(node))
}

/** Words and characters of one answer share what it may hold. */
const isTooLong = ({ words, characters, codeLines }: AnswerLength, limit: AnswerLength) =>
  words / limit.words + characters / limit.characters > 1 || codeLines > limit.codeLines

function toWords({ words, characters, codeLines }: AnswerLength, limit: AnswerLength): { length: string; expected: string } {
  if (codeLines > limit.codeLines) return { length: `${codeLines} lines of code`, expected: `${limit.codeLines} at the most` }
  if (characters / limit.characters > words / limit.words)
    return { length: `${characters} characters`, expected: `${limit.characters} at the most` }
  return { length: `${words} words`, expected: `${limit.words} at the most` }
}
