import type { Code, Html } from 'mdast'
import type { Source } from './source.js'

/** For each character of the value of raw HTML or indented code the offset in the file: marks of quotes and indentation are no part of it. */
export function toValueOffsets(node: Code | Html, { text }: Source): (index: number) => number {
  const start = node.position?.start.offset ?? 0
  const starts: { readonly index: number; readonly offset: number }[] = []
  let index = 0
  let from = start
  for (const line of node.value.split('\n')) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    const shift = text.slice(from, end).indexOf(line)
    starts.push({ index, offset: from + Math.max(shift, 0) })
    index += line.length + 1
    from = end + 1
  }
  return (at) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle]?.index ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const line = starts[low] ?? { index: 0, offset: start }
    return line.offset + at - line.index
  }
}
