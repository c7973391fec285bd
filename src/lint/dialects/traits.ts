import type { Nodes, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { walk } from '../../cards/walk.js'

export interface PlacedLine {
  readonly text: string
  readonly position: Position
}

/** What tells the notations of other tools apart: never anything from code, formulas or raw HTML but its comments. */
export interface Traits {
  /** The lines of paragraphs and headings as they are written, without code and formulas in them. */
  readonly lines: readonly PlacedLine[]
  /** Comments, such as `<!--ID: 1-->`. */
  readonly comments: readonly PlacedLine[]
  readonly highlights: readonly PlacedLine[]
  /** Top-level blocks. */
  readonly blocks: readonly RootContent[]
  /** The source of a node. */
  sourceOf(node: Nodes): string
}

/** Looks through the tree of a file once; only its blocks are given where a sign of all that is looked for is not in the text. */
export function collectTraits(tree: Root, text: string, sign?: RegExp): Traits {
  const lines: PlacedLine[] = []
  const comments: PlacedLine[] = []
  const highlights: PlacedLine[] = []
  const sourceOf = ({ position }: Nodes) => text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  const visit = (node: Nodes) => {
    const { position } = node
    if (position && (node.type === 'paragraph' || node.type === 'heading'))
      for (const line of linesOf(node, sourceOf(node), position)) lines.push(line)
    if (position && node.type === 'html' && node.value.startsWith('<!--')) comments.push({ text: node.value, position })
    if (position && node.type === 'highlight') highlights.push({ text: sourceOf(node), position })
  }
  if (!sign || sign.test(text)) walk(tree.children, visit)
  return { lines, comments, highlights, blocks: tree.children, sourceOf }
}

const notText = new Set(['inlineCode', 'inlineMath', 'html', 'link', 'image', 'linkReference', 'imageReference', 'footnoteReference'])

function linesOf(node: Nodes, source: string, { start }: Position): PlacedLine[] {
  const from = start.offset ?? 0
  let open = source
  const blank = (inner: Nodes) => {
    const [begin, end] = [inner.position?.start.offset, inner.position?.end.offset]
    if (notText.has(inner.type) && begin !== undefined && end !== undefined) {
      open = open.slice(0, begin - from) + open.slice(begin - from, end - from).replace(/[^\n]/g, '\0') + open.slice(end - from)
    } else if ('children' in inner) for (const child of inner.children) blank(child as Nodes)
  }
  blank(node)
  return open.split('\n').map((text, index) => {
    const line = start.line + index
    const column = index === 0 ? start.column : 1
    return { text: text.trim(), position: { start: { line, column }, end: { line, column: column + text.length } } }
  })
}
