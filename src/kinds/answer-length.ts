import type { Nodes } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { CardKind } from './kind.js'
import { type AnswerLength, measureAnswer } from './measure-answer.js'
import { noteTypeFamilies } from './note-types/families.js'

/** Words of the `longestAnswer` that is proposed to authors: about what is learnt as one with pleasure. */
export const proposedLongest = 50

/** Characters of scripts without spaces that take as long as a word. */
export const charactersOfWord = 2.4

/** What is as long as so many words: in scripts without spaces, and in code, of which nobody learns more than 40 lines. */
export function lengthLimit(words: number): AnswerLength {
  return { words, characters: words * charactersOfWord, codeLines: Math.min(40, words * 0.4) }
}

/** Words and characters of one answer share what it may hold. */
export const isLonger = ({ words, characters, codeLines }: AnswerLength, limit: AnswerLength): boolean =>
  words / limit.words + characters / limit.characters > 1 || codeLines > limit.codeLines

/** Of a list or row of which one part at a time is asked, the longest part. */
export function answerLength(card: CardBase, kind: CardKind): AnswerLength {
  if (!noteTypeFamilies[kind.family].asksGaps || kind.readsGaps || !kind.gaps) return measureAnswer(answerOf(card, kind))
  const lengths = kind.gaps(card).map(({ text }) => measureAnswer([{ type: 'text', value: text }]))
  const longest = (part: (length: AnswerLength) => number) => lengths.reduce((most, length) => Math.max(most, part(length)), 0)
  return { words: longest(({ words }) => words), characters: longest(({ characters }) => characters), codeLines: 0 }
}

/** What of a card is longer: its answer, of which the length is given, or what asks for it. */
export function longPart(card: CardBase, kind: CardKind, answer: AnswerLength, limit: AnswerLength): AnswerLength | undefined {
  if (isLonger(answer, limit)) return answer
  const question = measureAnswer(kind.question(card))
  return isLonger(question, limit) ? question : undefined
}

/** All that a card shows besides its question. */
export function answerOf(card: CardBase, kind: CardKind): Nodes[] {
  const question = new Set<Nodes>(kind.question(card))
  return kind.content(card).filter((node) => !question.has(node))
}

/** The measure that breaks the limit, and what it may be. */
export function toLengthWords({ words, characters, codeLines }: AnswerLength, limit: AnswerLength): { length: string; expected: string } {
  const [written, most] =
    codeLines > limit.codeLines
      ? [`${codeLines} lines of code`, limit.codeLines]
      : characters / limit.characters > words / limit.words
        ? [`${characters} characters`, limit.characters]
        : [`${words} words`, limit.words]
  return { length: written, expected: `${Math.floor(most)} at the most` }
}
