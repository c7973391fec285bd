import type { CardBase } from '../cards/card.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { answerInQuestion } from './answer-in-question.js'
import { clozeLeak } from './cloze-leak.js'
import { markWithoutSide } from './mark-without-side.js'

/** What a rule looks at in one card. */
type CardCheck = (card: CardBase, kind: CardKind, report: Report) => void

const ofGaps: readonly CardCheck[] = [clozeLeak]
const ofSides: readonly CardCheck[] = [markWithoutSide, answerInQuestion]

/** Reports a card that gives its answer away. */
export function lintCard(card: CardBase, kind: CardKind, report: Report): void {
  for (const check of noteTypeFamilies[kind.family].asksGaps ? ofGaps : ofSides) check(card, kind, report)
}
