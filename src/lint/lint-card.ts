import type { CardBase } from '../cards/card.js'
import { holdsWords } from '../cards/holds-words.js'
import { toText } from '../cards/to-text.js'
import type { Report } from '../diagnostics/report.js'
import type { CardKind } from '../kinds/kind.js'
import { findLeaks } from './find-leaks.js'

/** Shorter answers than this stand in too many questions by chance. */
const shortestAnswer = 4

/** Tells of a card that gives its answer away. */
export function lintCard(card: CardBase, kind: CardKind, report: Report): void {
  if (kind.family === 'cloze') {
    for (const leak of findLeaks(kind.content(card))) report('cloze-leak', leak.place ?? card.position, { text: leak.text })
    return
  }
  if (!kind.takes?.includes('typed')) return
  const answer = kind.answer(card)
  const question = toText(kind.question(card))
  if (answer.length < shortestAnswer || answer === question || !holdsWords(question, answer)) return
  report('answer-in-question', card.position, { answer })
}
