import type { Nodes, Parents, Root, Text } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

interface PercentMark {
  readonly offset: number
  readonly block: Parents
  /** No digit stands before it, which would make a percentage of it. */
  readonly canOpen: boolean
  /** It begins its line, so it may open a comment that runs over blocks. */
  readonly opensLine: boolean
}

interface HiddenSpan {
  readonly start: number
  readonly end: number
}

const percents = /%%/

/** Takes out `%% … %%`, within a block, or from the start of a line over several blocks. One that is never closed is text. */
export function dropPercentComments(tree: Root, source: Source): void {
  if (!source.holds(percents)) return
  const marks: PercentMark[] = []
  collectMarks(tree, tree, source, marks)
  const ranges = pair(marks)
  if (ranges.length > 0) cut(tree, ranges, source)
}

function collectMarks(node: Parents, block: Parents, source: Source, marks: PercentMark[]) {
  for (const child of node.children as Nodes[]) {
    if (child.type === 'text') for (const mark of marksIn(child, block, source)) marks.push(mark)
    else if ('children' in child && child.type !== 'link') collectMarks(child, isInline(child) ? block : child, source, marks)
  }
}

const isInline = ({ type }: Nodes) => type === 'emphasis' || type === 'strong' || type === 'delete' || type === 'linkReference'

function marksIn(node: Text, block: Parents, source: Source): PercentMark[] {
  if (!node.value.includes('%%')) return []
  const map = toSourceMap(node, source)
  return [...node.value.matchAll(/%%/g)].flatMap(({ index }) => {
    const offset = map.offsets[index] ?? 0
    const canOpen = !/\d/.test(source.text[offset - 1] ?? '')
    return map.literal[index] ? [] : [{ offset, block, canOpen, opensLine: opensLine(offset, source) }]
  })
}

function opensLine(offset: number, { text }: Source): boolean {
  let at = offset
  while (at > 0 && /[^\S\n]/.test(text[at - 1] as string)) at--
  return at === 0 || text[at - 1] === '\n'
}

function pair(marks: readonly PercentMark[]): HiddenSpan[] {
  const ranges: HiddenSpan[] = []
  for (let index = 0; index < marks.length; index++) {
    const [open, close] = [marks[index], marks[index + 1]]
    if (!open?.canOpen || !close || (open.block !== close.block && !open.opensLine)) continue
    ranges.push({ start: open.offset, end: close.offset + 2 })
    index++
  }
  return ranges
}

/** Ranges are in the order of the text and apart from each other, as nodes are. */
function cut(parent: Parents, ranges: readonly HiddenSpan[], source: Source) {
  const children: Nodes[] = []
  let next = 0
  let before = 0
  for (const child of parent.children as Nodes[]) {
    const start = child.position?.start.offset ?? 0
    const end = child.position?.end.offset ?? 0
    // A plugin may have moved nodes.
    if (start < before) next = 0
    before = start
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const touched: HiddenSpan[] = []
    for (let at = next; (ranges[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) touched.push(ranges[at] as HiddenSpan)
    const [first] = touched
    if (first && first.start <= start && end <= first.end) continue
    if (!first) children.push(child)
    else if (child.type === 'text') for (const piece of cutText(child, touched, source)) children.push(piece)
    else if ('children' in child) {
      cut(child, touched, source)
      if (child.children.length > 0) children.push(child)
    } else children.push(child)
  }
  parent.children = children as never
}

function cutText(node: Text, ranges: readonly HiddenSpan[], source: Source): Text[] {
  const map = toSourceMap(node, source)
  const pieces: Text[] = []
  let from = 0
  let next = 0
  const isHidden = (offset: number) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= offset
  }
  for (let index = 0; index <= node.value.length; index++) {
    if (index < node.value.length && !isHidden(map.offsets[index] ?? 0)) continue
    if (index > from) pieces.push(sliceText(node, map, from, index, source))
    from = index + 1
  }
  return pieces
}
