import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { toValueOffsets } from '../../markdown/source/value-offsets.js'

/** Offsets of a `<details>` tag in raw HTML; what stands in comments is none. */
export interface DetailsTag {
  readonly isClosing: boolean
  readonly start: number
  readonly end: number
}

/** All opening and closing `<details>` tags of raw HTML. */
export function detailsTags(html: string): DetailsTag[] {
  return [...html.matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)details(?=[\s>])[^>]*(?:>|$)/gi)]
    .filter(([whole]) => !whole.startsWith('<!--') && whole.endsWith('>'))
    .map((match) => ({ isClosing: match[1] === '/', start: match.index, end: match.index + match[0].length }))
}

export const opensDetails = (html: string): boolean => /^\s*<details[\s>]/i.test(html)

const closing = /<\/details/i

/** Parts raw HTML where an outermost `<details>` begins or ends, since without a blank line Markdown takes it and its neighbours for one block. */
export function splitDetails(tree: Root, source: Source): void {
  if (source.holds(closing)) splitWithin(tree, source)
}

function splitWithin(parent: Parents, source: Source) {
  let depth = 0
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'heading') depth = 0
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') splitWithin(node, source)
    if (node.type !== 'html' || (depth === 0 && !opensDetails(node.value))) return [node]
    const cuts: number[] = []
    for (const { isClosing, start, end } of detailsTags(node.value)) {
      if (!isClosing && depth === 0) cuts.push(start)
      depth = Math.max(0, depth + (isClosing ? -1 : 1))
      if (isClosing && depth === 0) cuts.push(end)
    }
    return cutAt(node, cuts, source)
  }) as never
}

function cutAt(node: Html, cuts: readonly number[], source: Source): Html[] {
  if (!node.position) return [node]
  const toOffset = toValueOffsets(node, source)
  const bounds = [0, ...cuts, node.value.length]
  return bounds.slice(1).flatMap((end, index): Html[] => {
    const piece = node.value.slice(bounds[index], end)
    const value = piece.trim()
    const at = (bounds[index] ?? 0) + piece.indexOf(value)
    const position = source.toPosition(toOffset(at), toOffset(at + value.length - 1) + 1)
    return value === '' ? [] : [{ type: 'html', value, position }]
  })
}
