import type { Position } from 'unist'
import type { OtherPlace, Report } from '../diagnostics/message.js'

/** What tells whether two cards ask the same. */
export interface AskedCard {
  readonly path: string
  readonly position?: Position
  readonly id?: string
  readonly idPosition?: Position
  readonly label?: string
  readonly key: string
  /** What it shows before it is answered. */
  readonly front: string
}

/** Tells of cards that ask the same, and of ids used twice in a file; `reportOn` gives the report of a file. */
export function reportDuplicates(cards: readonly AskedCard[], reportOn: (path: string) => Report): void {
  const fronts = new Map<string, AskedCard>()
  const ids = new Map<string, AskedCard>()
  for (const card of cards) {
    const report = reportOn(card.path)
    if (card.id !== undefined) {
      const first = keep(ids, JSON.stringify([card.path, card.id, card.label]), card)
      if (first && card.label === undefined)
        report('duplicate-id', placeOfId(card), { id: card.id }, toOther('First used here', first.path, placeOfId(first)))
    }
    const front = keep(fronts, card.front, card)
    if (front) {
      const other = toOther('First asked here', front.path, front.position)
      report('duplicate-front', card.position, { front: card.key.replace('\u001f', ' › ') }, other)
    }
  }
}

/** The one that was there before, if any. */
function keep(map: Map<string, AskedCard>, key: string, card: AskedCard): AskedCard | undefined {
  const first = map.get(key)
  if (!first) map.set(key, card)
  return first
}

const placeOfId = ({ idPosition, position }: AskedCard) => idPosition ?? position

const toOther = (sentence: string, path: string, place: Position | undefined): OtherPlace => ({ path, ...(place && { place }), sentence })
