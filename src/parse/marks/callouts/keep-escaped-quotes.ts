import type { Root } from 'mdast'
import { walk } from '../../../cards/walk.js'
import type { Source } from '../../markdown/source/source.js'
import { isLiteralAt } from '../../markdown/source/source-map.js'

declare module 'mdast' {
  interface BlockquoteData {
    /** Its `[!word]` is escaped, so it is a quote and no callout. */
    isQuote?: boolean
  }
}

const escaped = /\\\[!|\[\\!|&(?:#|lsqb;|lbrack;|excl;)/

/** Marks quotes that begin like a callout whose mark is escaped, since nothing in their text tells of it later. */
export function keepEscapedQuotes(tree: Root, source: Source): void {
  if (!source.holds(escaped)) return
  walk(tree.children, (node) => {
    if (node.type !== 'blockquote' || node.children[0]?.type !== 'paragraph') return
    const [text] = node.children[0].children
    if (text?.type === 'text' && text.value.startsWith('[!') && [0, 1].some((index) => isLiteralAt(text, index, source)))
      node.data = { ...node.data, isQuote: true }
  })
}
