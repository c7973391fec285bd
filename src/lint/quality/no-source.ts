import type { QualityCheck } from './judged-card.js'

/** Reports a card that does not say where it is from. */
export const noSource: QualityCheck = ({ card }, report) => {
  if (card.source.length === 0) report('no-source', card.position)
}
