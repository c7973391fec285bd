import type { Card } from '../cards/card.js'
import { holdsWords } from '../cards/holds-words.js'
import { toText } from '../cards/to-text.js'
import type { Report } from '../diagnostics/report.js'
import { kindOf } from '../kinds/index.js'
import { findLeaks } from './find-leaks.js'

/** Shorter answers than this stand in too many questions by chance. */
const shortestAnswer = 4

/** Tells of a card that gives its answer away. */
export function lintCard(card: Card, report: Report): void {
  if (card.kind === 'cloze') {
    for (const leak of findLeaks(card.text)) report('cloze-leak', leak.place ?? card.position, { text: leak.text })
    return
  }
  if (card.kind !== 'basic' && card.kind !== 'row') return
  const answer = kindOf(card.kind).answer(card)
  const question = card.kind === 'row' ? toText(card.rowLabel) : toText(card.front)
  if (answer.length < shortestAnswer || answer === question || !holdsWords(question, answer)) return
  report('answer-in-question', card.position, { answer })
}
