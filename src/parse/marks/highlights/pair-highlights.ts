import type { PhrasingContent, Text } from 'mdast'
import type { Highlight } from '../../../cards/content.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

interface Marker {
  readonly node: Text
  readonly opens: boolean
  readonly closes: boolean
}

/** Wraps what stands between two `==`, which open and close by what they touch, as `**` do; one that closes belongs to the last that opened. */
export function pairHighlights(children: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  if (!children.some((node) => node.type === 'text' && node.value.includes('=='))) return [...children]
  const done: PhrasingContent[] = []
  let open: { readonly marker: Marker; readonly content: PhrasingContent[] } | undefined
  const put = (node: PhrasingContent) => (open?.content ?? done).push(node)
  const giveUp = () => {
    if (open) done.push(open.marker.node, ...open.content)
    open = undefined
  }
  for (const piece of children.flatMap((node, index) => split(node, index, children, source))) {
    if (!('opens' in piece)) put(piece)
    else if (open && piece.closes && open.content.length > 0) {
      const start = open.marker.node.position?.start.offset ?? 0
      const position = source.toPosition(start, piece.node.position?.end.offset ?? start)
      done.push({ type: 'highlight', children: open.content, position } satisfies Highlight)
      open = undefined
    } else if (piece.opens) {
      giveUp()
      open = { marker: piece, content: [] }
    } else put(piece.node)
  }
  giveUp()
  return done
}

function split(node: PhrasingContent, index: number, siblings: readonly PhrasingContent[], source: Source): (PhrasingContent | Marker)[] {
  if (node.type !== 'text' || !node.value.includes('==')) return [node]
  const map = toSourceMap(node, source)
  const pieces: (PhrasingContent | Marker)[] = []
  let from = 0
  // A longer run is an underline or a comparison, and no mark.
  for (const match of node.value.matchAll(/(?<!=)==(?!=)/g)) {
    if (map.literal[match.index] || map.literal[match.index + 1]) continue
    const end = match.index + 2
    const before = match.index > 0 ? (node.value[match.index - 1] as string) : touching(siblings[index - 1])
    const after = end < node.value.length ? (node.value[end] as string) : touching(siblings[index + 1])
    if (match.index > from) pieces.push(sliceText(node, map, from, match.index, source))
    pieces.push({ node: sliceText(node, map, match.index, end, source), ...flanks(before, after) })
    from = end
  }
  if (from < node.value.length) pieces.push(sliceText(node, map, from, node.value.length, source))
  return pieces
}

const touching = (node: PhrasingContent | undefined) => (node === undefined || node.type === 'break' ? ' ' : 'x')

/** CommonMark's left- and right-flanking runs. */
function flanks(before: string, after: string): { opens: boolean; closes: boolean } {
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)]
  const [markBefore, markAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)]
  return {
    opens: !spaceAfter && (!markAfter || spaceBefore || markBefore),
    closes: !spaceBefore && (!markBefore || spaceAfter || markAfter)
  }
}
