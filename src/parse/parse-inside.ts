import type { Nodes, RootContent } from 'mdast'
import type { Point } from 'unist'
import { keepLineBreaks } from './keep-line-breaks.js'
import { markTree } from './mark-tree.js'
import { parseMarkdown } from './markdown.js'
import type { ParsedDocument } from './parse-document.js'
import { placeBareLinks } from './place-bare-links.js'
import { collectDefinitions } from './resolve-references.js'

/**
 * Parses a part of a file again, such as what stands inside raw HTML, with positions in the file and with its definitions.
 * What the user's plugins do to a file is not done to it.
 */
export function parseInside(
  { source, tree, footnotes, report }: ParsedDocument,
  range: { readonly start: number; readonly end: number },
  lineBreaks: 'keep' | 'join' = 'join'
): RootContent[] {
  const definitions = [...collectDefinitions(tree).values()]
  // A reference is one only where its definition is known.
  const labels = [...definitions.map(({ identifier }) => identifier), ...footnotes.map(({ identifier }) => `^${identifier}`)]
  const known = labels.map((label) => `[${label}]: x\n\n`).join('')
  const inside = parseMarkdown(known + source.text.slice(range.start, range.end))
  inside.children = inside.children.filter(({ position }) => (position?.start.offset ?? known.length) >= known.length)
  const base = range.start - known.length
  const toPoint = (point: Point): Point => source.toPosition(base + (point.offset ?? 0), range.end).start
  const shift = (node: Nodes) => {
    if (node.position) node.position = { start: toPoint(node.position.start), end: toPoint(node.position.end) }
    if ('children' in node) for (const child of node.children) shift(child as Nodes)
  }
  for (const node of inside.children) shift(node)
  placeBareLinks(inside, source)
  inside.children.push(...definitions)
  markTree(inside, source, report)
  if (lineBreaks === 'keep') keepLineBreaks(inside, source)
  return inside.children.filter(({ type }) => type !== 'definition')
}
