import type { CardBase } from '../../cards/card.js'
import type { Limits } from '../../diagnostics/limits.js'
import type { Report } from '../../diagnostics/message.js'
import type { CardKind } from '../../kinds/kind.js'
import { andChain } from './and-chain.js'
import { cellsAtOnce } from './cells-at-once.js'
import { clozeFunctionWord } from './cloze-function-word.js'
import { clozeTooMuch } from './cloze-too-much.js'
import { codeNoLanguage, codeWide } from './code-blocks.js'
import { danglingReference } from './dangling-reference.js'
import { dateStamp } from './date-stamp.js'
import { type QualityCheck, toJudged } from './judged-card.js'
import { missingAlt } from './missing-alt.js'
import { multiQuestion } from './multi-question.js'
import { noContext } from './no-context.js'
import { noSource } from './no-source.js'
import { questionTooLong } from './question-too-long.js'
import { enumerationInAnswer, setInAnswer } from './set-in-answer.js'
import { unbalancedDeck } from './unbalanced-deck.js'
import { vagueFront } from './vague-front.js'
import { yesNo } from './yes-no.js'

const ofCards: readonly QualityCheck[] = [
  questionTooLong,
  multiQuestion,
  vagueFront,
  noContext,
  danglingReference,
  ...[setInAnswer, enumerationInAnswer, andChain, yesNo],
  ...[clozeTooMuch, clozeFunctionWord],
  ...[dateStamp, noSource],
  ...[missingAlt, codeNoLanguage, codeWide]
]

export interface JudgeOptions {
  readonly report: Report
  readonly limits: Limits
}

/** Reports what is an opinion on the cards of a file: how well they can be learnt. Only `check` asks for it. */
export function judgeCards(
  cards: readonly { readonly card: CardBase; readonly kind: CardKind }[],
  file: { readonly text: string; readonly showsContext: boolean },
  { report, limits }: JudgeOptions
): void {
  const judged = cards.map(({ card, kind }) => toJudged(card, kind, file))
  for (const each of judged) for (const check of ofCards) check(each, report, limits)
  cellsAtOnce(judged, report, limits)
  unbalancedDeck(judged, report, limits)
}
