import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import { type Line, trimLine } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

/** `::` or `:::` in a line, with what stands on its sides. */
export interface ColonMark {
  readonly before: Line
  readonly after: Line
  /** `:::` asks in both directions. */
  readonly both: boolean
  readonly position: Position
}

const mark = /(?:^|(?<=\s))(:::?)(?=\s|$)/g

/** Seen at once, where the lines of a paragraph take their time. */
export const mayHoldColons = (node: Nodes): boolean => node.type === 'text' && node.value.includes('::')

/** The first `::` that is direct text of the line and has white space on both sides. */
export function findColonMark(line: Line, source: Source): ColonMark | undefined {
  for (const [index, node] of line.entries()) {
    if (node.type !== 'text' || !mayHoldColons(node)) continue
    for (const match of node.value.matchAll(mark)) {
      const colons = match[1] as string
      const end = match.index + colons.length
      const touchesBefore = match.index === 0 && index > 0
      const touchesAfter = end === node.value.length && index < line.length - 1
      const map = toSourceMap(node, source)
      if (touchesBefore || touchesAfter || map.literal.slice(match.index, end).includes(true)) continue
      return {
        before: trimLine([...line.slice(0, index), sliceText(node, map, 0, match.index, source)], source),
        after: trimLine([sliceText(node, map, end, node.value.length, source), ...line.slice(index + 1)], source),
        both: colons.length === 3,
        position: source.toPosition(map.offsets[match.index] ?? 0, map.offsets[end] ?? 0)
      }
    }
  }
  return undefined
}
