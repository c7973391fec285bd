import type { Heading } from 'mdast'
import type { CardBase } from './card.js'
import type { CardContent, InlineContent } from './content.js'

/** What a card takes from the place where it stands, before its kind is known. */
export type CardPlace = Omit<CardBase, 'kind' | 'key'>

/** How lists and tables become cards where no class says it. */
export interface Policies {
  readonly lists: 'recall' | 'overlap' | 'terms'
  readonly tables: 'rows' | 'cells' | 'recall'
}

/** A stretch of Markdown that may be a card. */
export interface Section {
  readonly heading: Heading
  /** The heading without its tags and attributes. */
  readonly front: InlineContent
  /** Plain text of `front`. */
  readonly frontText: string
  /** What is to be learnt: without hints, extras, tags, comments and attributes. */
  readonly body: CardContent
  readonly classes: ReadonlySet<string>
  readonly policies: Policies
  /** For a card that the heading asks. */
  readonly place: CardPlace
  /** For a card that stands under the heading. */
  readonly placeInside: CardPlace
}
