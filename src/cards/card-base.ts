import type { Node } from 'unist'
import type { ArticleLanguage } from './colour-articles.js'
import type { CardContent, Footnotes, InlineContent } from './content.js'

/** A title or heading above a card. */
export interface ContextLevel {
  readonly content: InlineContent
  /** Plain text of `content`. */
  readonly text: string
}

declare module 'unist' {
  interface Data {
    /** Where the author wrote a card's id. */
    idPosition?: Position
  }
}

/** What every card has, whatever its kind. A unist node, so `position` and `visit` work. */
export interface CardBase extends Node {
  readonly type: 'card'
  readonly kind: string
  /** The file it stands in, from the input's root. */
  readonly path: string
  /** The author's own id, if given. */
  readonly id?: string
  /** Tells apart the cards that stand under one explicit id: a row's label, a term. */
  readonly label?: string
  /** Plain text of what is asked: the card's name in its project (the recipe is frozen). */
  readonly key: string
  /** Title and headings above, outermost first, as they are shown. */
  readonly context: readonly ContextLevel[]
  /** Plain text of all titles and headings above, also of those not shown. */
  readonly headings: readonly string[]
  /** Deck levels, outermost first. */
  readonly deck: readonly string[]
  /** Levels joined by `::`. */
  readonly tags: readonly string[]
  /** Folded on the front. */
  readonly hint: CardContent
  /** Shown under the answer. */
  readonly extra: CardContent
  /** Where the author has it from; shown last. */
  readonly source: CardContent
  readonly footnotes: Footnotes
  /** Also asks from the answer for the question. */
  readonly reversed: boolean
  /** Asks for the answer to be typed. */
  readonly typed: boolean
  /** In what language a voice reads its question, as Anki names it: `de_DE`. */
  readonly tts?: string
  /** The same of columns, by their names in lower case. */
  readonly ttsColumns?: Readonly<Record<string, string>>
  /** The language whose nouns show their gender by a colour. */
  readonly articles?: ArticleLanguage
  /** Also asks by its sound alone, if it has one. */
  readonly listen?: boolean
  /** BCP 47. */
  readonly lang?: string
  /** BCP 47: what most of its file is written in, where the script tells; the words that the compiler adds are in it. */
  readonly writtenIn?: string
  /** The note type of the user's that it is to be of, by the name that notes call it. */
  readonly noteType?: string
  /** Gets a new identity on purpose. */
  readonly fresh?: boolean
  /** The heading over a text with gaps, if it is the card's own; left out where it would tell what a gap hides. */
  readonly title?: InlineContent
}
