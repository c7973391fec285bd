import type { CardBase } from '../cards/card.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { answerInQuestion } from './answer-in-question.js'
import { clozeLeak } from './cloze-leak.js'
import { markWithoutSide } from './mark-without-side.js'
import { typedAnswerLong } from './typed-answer-long.js'

/** What a rule looks at in one card. */
type CardCheck = (card: CardBase, kind: CardKind, report: Report) => void

const ofGaps: readonly CardCheck[] = [clozeLeak, typedAnswerLong]
const ofSides: readonly CardCheck[] = [markWithoutSide, answerInQuestion, typedAnswerLong]

/** Reports a card that gives its answer away, or asks for too much of it. */
export function lintCard(card: CardBase, kind: CardKind, report: Report): void {
  for (const check of noteTypeFamilies[kind.family].asksGaps ? ofGaps : ofSides) check(card, kind, report)
}
