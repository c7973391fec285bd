import type { Image } from 'mdast'
import type { CardContent, Footnotes, InlineContent } from '../cards/content.js'

/** What an image node of the notes becomes on the card. */
export type ResolvedMedia =
  /** A file of the package, by its name there. */
  | { readonly kind: 'image' | 'audio' | 'video'; readonly name: string }
  /** An image that stays an address on the network. */
  | { readonly kind: 'remote'; readonly url: string }

export interface HtmlOptions {
  /** In a cloze note gaps are written as Anki's, and text that would break one is escaped; elsewhere gaps show their text. */
  readonly family: 'standard' | 'cloze'
  /** `undefined`: the file is not to be had, and the alternative text shows. */
  readonly media: (image: Image) => ResolvedMedia | undefined
  readonly footnotes?: Footnotes
}

/** Makes and escapes all HTML of fields; nothing else does. */
export interface Html {
  block(content: CardContent, options: HtmlOptions): string
  inline(content: InlineContent, options: HtmlOptions): string
}
