import type { Nodes, Root } from 'mdast'
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
  if (source.holds(escaped)) keepWithin(tree, source)
}

function keepWithin(node: Nodes, source: Source): void {
  if (!('children' in node)) return
  if (node.type === 'blockquote' && node.children[0]?.type === 'paragraph') {
    const [text] = node.children[0].children
    if (text?.type === 'text' && text.value.startsWith('[!') && [0, 1].some((index) => isLiteralAt(text, index, source)))
      node.data = { ...node.data, isQuote: true }
  }
  for (const child of node.children) keepWithin(child, source)
}
