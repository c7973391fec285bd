import type { Limits } from '../../diagnostics/limits.js'
import type { Report } from '../../diagnostics/message.js'
import type { JudgedCard } from './judged-card.js'

/** Reports a file that gives more cards than one deck can be learnt by. */
export function unbalancedDeck(cards: readonly JudgedCard[], report: Report, limits: Limits): void {
  const most = limits('unbalanced-deck').cards
  if (cards.length > most) report('unbalanced-deck', { line: 1, column: 1 }, { cards: cards.length, most })
}
