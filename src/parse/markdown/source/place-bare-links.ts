import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

/** What stands between the ends of a node and those of its content. */
const edges: { readonly [Type in Nodes['type']]?: { readonly start: RegExp; readonly end: RegExp } } = {
  heading: { start: /^#{1,6}[ \t]+/, end: /(?<![ \t])[ \t]+#+[ \t]*$|\n.*$/ },
  emphasis: { start: /^[*_]/, end: /[*_]$/ },
  strong: { start: /^[*_]{2}/, end: /[*_]{2}$/ },
  delete: { start: /^~{1,2}/, end: /~{1,2}$/ },
  tableCell: { start: /^\|?[ \t]*/, end: /(?<![ \t])[ \t]*\|?$/ }
}

const address = /@|www\.|https?:\/\//i

/**
 * Gives text around addresses without `<>` its position, right after parsing: the parser cuts some out of a text that it has read
 * already, and leaves all the pieces without one. What has none later on comes from a plugin.
 */
export function placeBareLinks(tree: Root, source: Source): void {
  if (source.holds(address)) placeWithin(tree, source)
}

function placeWithin(parent: Parents, source: Source) {
  const children = parent.children as Nodes[]
  const { start: first, end: last } = children.every(({ position }) => position) ? { start: 0, end: 0 } : contentOf(parent, source)
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Nodes
    if (child.position) {
      if ('children' in child) placeWithin(child, source)
      continue
    }
    let next = index + 1
    while (next < children.length && !children[next]?.position) next++
    const start = children[index - 1]?.position?.end.offset ?? first
    place(children.slice(index, next).filter(isPiece), start, children[next]?.position?.start.offset ?? last, source)
    index = next - 1
  }
}

/** Pieces of one text, which stands between two offsets. */
function place(pieces: readonly (Text | Link)[], start: number, end: number, source: Source) {
  const texts = pieces.map((piece) => (piece.type === 'text' ? piece : (piece.children[0] as Text)))
  const whole: Text = { type: 'text', value: texts.map(({ value }) => value).join(''), position: source.toPosition(start, end) }
  const map = toSourceMap(whole, source)
  let from = 0
  for (const [index, text] of texts.entries()) {
    const { position } = sliceText(whole, map, from, from + text.value.length, source)
    if (position) Object.assign(text, { position })
    if (position) Object.assign(pieces[index] as Text | Link, { position })
    from += text.value.length
  }
}

const isPiece = (node: Nodes): node is Text | Link =>
  node.type === 'text' || (node.type === 'link' && node.children.length === 1 && node.children[0]?.type === 'text')

function contentOf({ type, position }: Parents, { text }: Source): { start: number; end: number } {
  const first = position?.start.offset ?? 0
  const whole = text.slice(first, position?.end.offset)
  const edge = edges[type]
  const start = edge?.start.exec(whole)?.[0].length ?? 0
  return { start: first + start, end: first + whole.length - (edge?.end.exec(whole)?.[0].length ?? 0) }
}
