import type { Limits } from '../../diagnostics/limits.js'
import type { Report } from '../../diagnostics/message.js'
import { type JudgedCard, namesClass } from './judged-card.js'

/** As many are told by another rule, in a build, too. */
const wideRow = 4

/** Reports the first row of each table whose rows ask for several cells at once. */
export function cellsAtOnce(cards: readonly JudgedCard[], report: Report, limits: Limits): void {
  const tables = new Map<string, { first: JudgedCard; cells: number; isWide: boolean }>()
  for (const judged of cards) {
    const { card, kind } = judged
    if (kind.kind !== 'row' || !kind.asks) continue
    const table = JSON.stringify([card.headings, card.key.split('\u001f')[0]])
    const known = tables.get(table)
    const cells = kind.asks(card)
    const all = 'cells' in card && Array.isArray(card.cells) ? card.cells.length : 0
    tables.set(table, {
      first: known?.first ?? judged,
      cells: Math.max(cells, known?.cells ?? 0),
      isWide: all > wideRow || known?.isWide === true
    })
  }
  for (const { first, cells, isWide } of tables.values())
    if (cells > limits('cells-at-once').cells && !isWide && !namesClass(first, 'rows'))
      report('cells-at-once', first.card.position, { cells })
}
