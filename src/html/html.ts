import type { Image } from 'mdast'
import type { CardContent, Footnotes, InlineContent } from '../cards/content.js'

/** What an image node of the notes becomes on the card. */
export type ResolvedMedia =
  /** A file of the package, by its name there or the hole that it will stand in. */
  | { readonly kind: 'image' | 'audio' | 'video'; readonly name: string }
  /** An image that stays an address on the network. */
  | { readonly kind: 'remote'; readonly url: string }

export interface HtmlOptions {
  /** Gaps are written as Anki's; elsewhere they show their text. */
  readonly withGaps: boolean
  /** `undefined`: the file is not to be had, and the alternative text shows. Also asked for `<img>`, `<audio>`, `<video>` in raw HTML. */
  readonly media: (image: Image) => ResolvedMedia | undefined
  /** All footnotes of the card: a footnote's number is its place in this list, on each field of the card. */
  readonly footnotes?: Footnotes
  /** Indexes of those to list under blocks besides the ones that these refer to (default: none). */
  readonly listed?: readonly number[]
  /** A formula that is all of its line is set as large as one on lines of its own (default: false). */
  readonly displaysLoneFormulas?: boolean
  /** What the formulas of the card define, as TeX: its gaps are judged with it, and it is not written (default: nothing). */
  readonly definitions?: string
  /** The word over a callout that has no title, by its type; `undefined`: the word that makes it one (default: always). */
  readonly calloutWord?: (type: string) => string | undefined
  /** The caller writes a gap around the result (default: false). */
  readonly insideGap?: boolean
}

/** Makes and escapes all HTML of fields; nothing else does. */
export interface Html {
  /** Paragraphs, lists, tables …, with the footnotes referred to under them. `''` where there is nothing to see. */
  block(content: CardContent, options: HtmlOptions): string
  /** Without a `<p>` around it and without footnotes under it. */
  inline(content: InlineContent, options: HtmlOptions): string
}
