import type { Position } from 'unist'
import type { Report } from '../diagnostics/message.js'

/** What tells whether two cards have the same id. */
export interface NamedCard {
  readonly path: string
  readonly position?: Position
  readonly id?: string
  readonly idPosition?: Position
  readonly label?: string
}

/** Reports ids that are used twice in a file; `reportOn` gives the report of a file. */
export function duplicateId(cards: readonly NamedCard[], reportOn: (path: string) => Report): void {
  const firsts = new Map<string, NamedCard>()
  for (const card of cards) {
    const { path, id, label } = card
    // The cards of one section share its id.
    if (id === undefined || label !== undefined) continue
    const name = JSON.stringify([path, id])
    const first = firsts.get(name)
    if (!first) firsts.set(name, card)
    else {
      const place = placeOf(first)
      reportOn(path)('duplicate-id', placeOf(card), { id }, { path: first.path, ...(place && { place }), sentence: 'First used here' })
    }
  }
}

const placeOf = ({ idPosition, position }: NamedCard) => idPosition ?? position
