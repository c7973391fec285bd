import type { Position } from 'unist'
import type { Report } from '../diagnostics/message.js'

/** What tells whether two cards ask the same. */
export interface AskedCard {
  readonly path: string
  readonly position?: Position
  readonly key: string
  /** What it shows before it is answered. */
  readonly front: string
}

/** Reports cards that ask the same, anywhere in the build; `reportOn` gives the report of a file. */
export function duplicateFront(cards: readonly AskedCard[], reportOn: (path: string) => Report): void {
  const firsts = new Map<string, AskedCard>()
  for (const card of cards) {
    const first = firsts.get(card.front)
    if (!first) firsts.set(card.front, card)
    else {
      const { path, position } = first
      const other = { path, ...(position && { place: position }), sentence: 'First asked here' }
      reportOn(card.path)('duplicate-front', card.position, { front: card.key.replace('\u001f', ' › ') }, other)
    }
  }
}
