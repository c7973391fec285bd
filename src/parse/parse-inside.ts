import type { Nodes, RootContent } from 'mdast'
import type { Point } from 'unist'
import type { Report } from '../diagnostics/report.js'
import { markTree } from './mark-tree.js'
import { parseMarkdown } from './markdown.js'
import type { Source } from './source.js'

/** Parses a part of the file again, such as what stands inside raw HTML, with positions in the file. */
export function parseInside(source: Source, start: number, end: number, report: Report): RootContent[] {
  const tree = parseMarkdown(source.text.slice(start, end))
  const toPoint = (point: Point): Point => source.toPosition(start + (point.offset ?? 0), end).start
  const shift = (node: Nodes) => {
    if (node.position) node.position = { start: toPoint(node.position.start), end: toPoint(node.position.end) }
    if ('children' in node) for (const child of node.children) shift(child as Nodes)
  }
  shift(tree)
  markTree(tree, source, report)
  return tree.children
}
