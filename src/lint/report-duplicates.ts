import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { CardBase } from '../cards/card.js'
import type { Report } from '../diagnostics/report.js'
import type { Kinds } from '../kinds/kinds.js'
import { shownFront } from './shown-front.js'

/** A card, and the file to report on. */
export interface PlacedCard {
  readonly card: CardBase
  readonly file: VFile
  readonly report: Report
}

/** Tells of cards that ask the same, and of ids used twice in a file. */
export function reportDuplicates(cards: readonly PlacedCard[], kinds: Kinds): void {
  const fronts = new Map<string, PlacedCard>()
  const ids = new Map<string, PlacedCard>()
  for (const placed of cards) {
    const { card, report } = placed
    if (card.id !== undefined) {
      const first = keep(ids, JSON.stringify([card.path, card.id, card.label]), placed)
      if (first && card.label === undefined)
        report('duplicate-id', placeOfId(card), { id: card.id }, toCause('First used here', first, placeOfId(first.card)))
    }
    const front = keep(fronts, shownFront(card, kinds.of(card)), placed)
    if (front) {
      report(
        'duplicate-front',
        card.position,
        { front: card.key.replace('\u001f', ' › ') },
        toCause('First asked here', front, front.card.position)
      )
    }
  }
}

/** The one that was there before, if any. */
function keep(map: Map<string, PlacedCard>, key: string, placed: PlacedCard): PlacedCard | undefined {
  const first = map.get(key)
  if (!first) map.set(key, placed)
  return first
}

const placeOfId = ({ data, position }: CardBase) => data?.idPosition ?? position

function toCause(reason: string, { file }: PlacedCard, place: Position | undefined): VFileMessage {
  const cause = new VFileMessage(reason, place && { place })
  cause.file = file.path
  return cause
}
