import type { Position } from 'unist'
import type { CardBase } from '../../cards/card.js'
import type { CardContent } from '../../cards/content.js'
import { answerLength, isLonger, lengthLimit, longPart, toLengthWords } from '../../kinds/answer-length.js'
import { type AnswerLength, measureAnswer } from '../../kinds/measure-answer.js'
import type { OpenDocument } from './open-document.js'
import type { Placement } from './placement.js'

type Reporting = Pick<OpenDocument, 'report'>

/** The cards whose answer, and what leads to it, is no longer than the author wants; the others are reported. A gap is a mark, and stays. */
export function withoutLongAnswers(cards: readonly CardBase[], file: Reporting, { settings, kinds }: Placement): readonly CardBase[] {
  if (settings.longestAnswer === undefined) return cards
  const limit = lengthLimit(settings.longestAnswer)
  return cards.filter((card) => {
    const kind = kinds.of(card)
    const long = kind.readsGaps ? undefined : longPart(card, kind, answerLength(card, kind), limit)
    if (long) reportLength(long, limit, card.position, file)
    return long === undefined
  })
}

/** Whether an answer that no mark made a card of is longer than the author wants, which is reported. */
export function isLeftOut(answer: CardContent, at: Position | undefined, file: Reporting, { settings }: Placement): boolean {
  if (settings.longestAnswer === undefined) return false
  const limit = lengthLimit(settings.longestAnswer)
  const length = measureAnswer(answer)
  if (!isLonger(length, limit)) return false
  reportLength(length, limit, at, file)
  return true
}

function reportLength(length: AnswerLength, limit: AnswerLength, at: Position | undefined, { report }: Reporting): void {
  report('answer-left-out', at, toLengthWords(length, limit))
}
