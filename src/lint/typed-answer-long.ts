import type { CardBase } from '../cards/card.js'
import { toTyped } from '../cards/to-text.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'

/** What takes longer to type than to know. */
const mostLetters = 60

/** Reports a card that asks for a sentence, or more, to be typed as it was written. */
export function typedAnswerLong(card: CardBase, kind: CardKind, report: Report): void {
  if (!card.typed) return
  const asked = kind.gaps
    ? kind.gaps(card).map(({ text }) => text)
    : [kind.typed ? toTyped(kind.typed(card)) : kind.answer(card), ...(card.reversed ? [toTyped(kind.question(card))] : [])]
  const letters = Math.max(0, ...asked.map((text) => [...text].length))
  if (letters > mostLetters) report('typed-answer-long', card.position, { letters })
}
