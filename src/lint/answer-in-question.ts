import type { CardBase } from '../cards/card.js'
import { holdsWords } from '../cards/holds-words.js'
import { toText } from '../cards/to-text.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'

/** Shorter answers than this stand in too many questions by chance. */
const shortestAnswer = 4

/** Reports a card whose question holds its answer. */
export function answerInQuestion(card: CardBase, kind: CardKind, report: Report): void {
  if (!kind.takes?.includes('typed')) return
  const answer = kind.answer(card)
  const question = toText(kind.question(card))
  if (answer.length < shortestAnswer || answer === question || !holdsWords(question, answer)) return
  report('answer-in-question', card.position, { answer })
}
