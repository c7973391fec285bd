import type { Heading } from 'mdast'
import type { CardBase } from '../../cards/card.js'
import type { CardContent } from '../../cards/content.js'
import type { CardPlace, Section } from '../../cards/section.js'
import { toText } from '../../cards/to-text.js'
import type { CardKind } from '../../kinds/kind.js'
import type { Attributes } from '../marks/attributes/attributes.js'
import { askedOf } from './asked-kind.js'
import type { OpenDocument } from './open-document.js'
import type { Placement } from './placement.js'
import { readAs } from './read-section.js'

/** What a mark has found, and where its cards stand. */
export interface MarkedSides {
  readonly front: CardContent
  readonly back: CardContent
  readonly attributes: Attributes
  readonly place: CardPlace
}

/** The cards that a kind makes of a mark's sides, as of a section under the first line of the front; `undefined` where they lack its shape. */
export function readMarked(
  kind: CardKind,
  { front: [first, ...leadIn], back, attributes, place }: MarkedSides,
  document: OpenDocument,
  placement: Placement
): readonly CardBase[] | undefined {
  if (first?.type !== 'paragraph') return undefined
  const heading: Heading = { ...first, type: 'heading', depth: 6 }
  const section: Section = {
    heading,
    front: first.children,
    frontText: toText([first]),
    body: [...leadIn, ...back],
    ...askedOf(attributes, placement),
    place,
    placeInside: place
  }
  return kind.hasShape(section) ? readAs(kind, section, attributes, document) : undefined
}
