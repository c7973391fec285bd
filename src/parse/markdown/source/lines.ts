import type { Break, Paragraph, PhrasingContent } from 'mdast'
import type { Source } from './source.js'
import { sliceText, splitLines, toSourceMap } from './source-map.js'
import { span } from './span.js'
import { trimEnd } from './trim-end.js'

/** The content of one line of a paragraph; a node that runs over several lines belongs to the line where it begins. */
export type Line = PhrasingContent[]

/** The break that stood before a line. */
const breaks = new WeakMap<Line, Break>()

/** Cuts a paragraph's content at its line ends. */
export function toLines(children: readonly PhrasingContent[], source: Source): Line[] {
  const lines: Line[] = [[]]
  for (const node of children) {
    if (node.type === 'break') {
      const next: Line = []
      breaks.set(next, node)
      lines.push(next)
    } else if (node.type === 'text') {
      for (const [index, piece] of splitLines(node, source).entries()) {
        if (index > 0) lines.push([])
        if (piece.value !== '') lines.at(-1)?.push(piece)
      }
    } else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.length > 0)
}

/** Another content of a line, which stands in its place. */
export function inPlaceOf(line: Line, content: Line): Line {
  const before = breaks.get(line)
  if (before) breaks.set(content, before)
  return content
}

/** Lines as one paragraph again, with their line ends and breaks. */
export function toParagraph(lines: readonly Line[]): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [breaks.get(line) ?? { type: 'text', value: '\n' }, ...line]
  )
  const position = span(lines.flat())
  return position ? { type: 'paragraph', children, position } : { type: 'paragraph', children }
}

/** The line's text, if it is plain text and nothing else. */
export function plainLine(line: Line): string | undefined {
  return line.every((node) => node.type === 'text')
    ? line
        .map((node) => (node.type === 'text' ? node.value : ''))
        .join('')
        .trim()
    : undefined
}

/** Takes white space off both ends of a line. */
export function trimLine(line: Line, source: Source): Line {
  const trimmed = [...line]
  for (let first = trimmed[0]; first?.type === 'text'; first = trimmed[0]) {
    const start = first.value.length - first.value.trimStart().length
    if (start === 0 && first.value !== '') break
    trimmed.shift()
    if (start < first.value.length) trimmed.unshift(sliceText(first, toSourceMap(first, source), start, first.value.length, source))
  }
  return trimEnd(trimmed, source)
}
