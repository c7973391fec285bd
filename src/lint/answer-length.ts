import type { Nodes } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { CardKind } from '../kinds/kind.js'
import { type AnswerLength, measureAnswer } from './measure-answer.js'

/** What can be learnt as one at all. */
export const most: AnswerLength = { words: 150, characters: 400, codeLines: 40 }

/** What can still be learnt with pleasure. */
export const mostStrict: AnswerLength = { words: 50, characters: 120, codeLines: 40 }

/** Whether an answer is longer than that. Words and characters of one answer share what it may hold. */
export const isTooLong = ({ words, characters, codeLines }: AnswerLength, limit: AnswerLength) =>
  words / limit.words + characters / limit.characters > 1 || codeLines > limit.codeLines

/** Of a list or row of which one part at a time is asked, the longest part. */
export function answerLength(card: CardBase, kind: CardKind): AnswerLength {
  if (kind.family !== 'cloze' || kind.readsGaps || !kind.gaps) return measureAnswer(answerOf(card, kind))
  const lengths = kind.gaps(card).map(({ text }) => measureAnswer([{ type: 'text', value: text }]))
  const longest = (part: (length: AnswerLength) => number) => lengths.reduce((most, length) => Math.max(most, part(length)), 0)
  return { words: longest(({ words }) => words), characters: longest(({ characters }) => characters), codeLines: 0 }
}

/** All that a card shows besides its question. */
export function answerOf(card: CardBase, kind: CardKind): Nodes[] {
  const question = new Set<Nodes>(kind.question(card))
  return kind.content(card).filter((node) => !question.has(node))
}
