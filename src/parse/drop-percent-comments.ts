import type { Nodes, Parents, Root, Text } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

interface Mark {
  readonly offset: number
  readonly block: Parents
  /** No digit stands before it, which would make a percentage of it. */
  readonly canOpen: boolean
  /** It begins its line, so it may open a comment that runs over blocks. */
  readonly opensLine: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

const percents = /%%/

/** Takes out `%% … %%`, within a block, or from the start of a line over several blocks. One that is never closed is text. */
export function dropPercentComments(tree: Root, source: Source): void {
  if (!source.holds(percents)) return
  const marks: Mark[] = []
  collectMarks(tree, tree, source, marks)
  const ranges = pair(marks)
  if (ranges.length > 0) cut(tree, ranges, source)
}

function collectMarks(node: Parents, block: Parents, source: Source, marks: Mark[]) {
  for (const child of node.children as Nodes[]) {
    if (child.type === 'text') marks.push(...marksIn(child, block, source))
    else if ('children' in child && child.type !== 'link') collectMarks(child, isInline(child) ? block : child, source, marks)
  }
}

const isInline = ({ type }: Nodes) => type === 'emphasis' || type === 'strong' || type === 'delete' || type === 'linkReference'

function marksIn(node: Text, block: Parents, source: Source): Mark[] {
  if (!node.value.includes('%%')) return []
  const map = toSourceMap(node, source)
  return [...node.value.matchAll(/%%/g)].flatMap(({ index }) => {
    const offset = map.offsets[index] ?? 0
    const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset)
    const mark = { offset, block, canOpen: !/\d$/.test(line), opensLine: line.trim() === '' }
    return map.literal[index] ? [] : [mark]
  })
}

function pair(marks: readonly Mark[]): Range[] {
  const ranges: Range[] = []
  for (let index = 0; index < marks.length; index++) {
    const [open, close] = [marks[index], marks[index + 1]]
    if (!open?.canOpen || !close || (open.block !== close.block && !open.opensLine)) continue
    ranges.push({ start: open.offset, end: close.offset + 2 })
    index++
  }
  return ranges
}

function cut(parent: Parents, ranges: readonly Range[], source: Source) {
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    const start = child.position?.start.offset ?? 0
    const end = child.position?.end.offset ?? 0
    if (ranges.some((range) => range.start <= start && end <= range.end)) continue
    const touched = ranges.filter((range) => range.start < end && start < range.end)
    if (touched.length === 0) children.push(child)
    else if (child.type === 'text') children.push(...cutText(child, touched, source))
    else if ('children' in child) {
      cut(child, touched, source)
      if (child.children.length > 0) children.push(child)
    } else children.push(child)
  }
  parent.children = children as never
}

function cutText(node: Text, ranges: readonly Range[], source: Source): Text[] {
  const map = toSourceMap(node, source)
  const pieces: Text[] = []
  let from = 0
  const isHidden = (index: number) => ranges.some(({ start, end }) => start <= (map.offsets[index] ?? 0) && (map.offsets[index] ?? 0) < end)
  for (let index = 0; index <= node.value.length; index++) {
    if (index < node.value.length && !isHidden(index)) continue
    if (index > from) pieces.push(sliceText(node, map, from, index, source))
    from = index + 1
  }
  return pieces
}
