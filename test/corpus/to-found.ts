import type { CardDocument } from '../../src/cards/card.js'

/** A card of the corpus, as its list names it. */
export interface FoundCard {
  /** `name@version/path`. */
  readonly file: string
  readonly line: number
  readonly kind: string
  readonly front: string
}

export const toFound = ({ path, children }: CardDocument): FoundCard[] =>
  children.map(({ position, kind, key }) => ({ file: path, line: position?.start.line ?? 0, kind, front: key }))
