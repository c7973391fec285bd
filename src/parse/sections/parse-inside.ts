import type { RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Point } from 'unist'
import { walk } from '../../cards/walk.js'
import { labelsIn } from '../markdown/parser/labels.js'
import { parseMarkdown } from '../markdown/parser/markdown.js'
import type { InsideText } from '../markdown/source/inside-text.js'
import { placeBareLinks } from '../markdown/source/place-bare-links.js'
import { keepLineBreaks } from '../markdown/tree/keep-line-breaks.js'
import { markTree } from '../marks/mark-tree.js'
import type { OpenDocument } from './open-document.js'

/** Of a text that begins with a byte order mark the parser counts one character less. */
const before = '\n'

/**
 * Parses a part of a file again, such as what stands inside raw HTML, with positions in the file and with its definitions.
 * What the user's plugins do to a file is not done to it.
 */
export function parseInside(
  { source, definitions, footnotes, notation, report }: OpenDocument,
  { text: content, toOffset }: InsideText,
  lineBreaks: 'keep' | 'join' = 'join'
): RootContent[] {
  const labels = labelsIn(content)
  const addresses = [...labels].flatMap((label) => definitions.get(label.toLowerCase()) ?? [])
  const noted = footnotes.map(({ identifier }) => normalizeIdentifier(`^${identifier}`)).filter((label) => labels.has(label))
  const inside = parseMarkdown(before + content, new Set([...addresses.map(({ identifier }) => normalizeIdentifier(identifier)), ...noted]))
  const toPoint = (point: Point): Point => {
    const offset = toOffset(Math.max(0, (point.offset ?? 0) - before.length))
    return source.toPosition(offset, offset).start
  }
  walk(inside.children, (node) => {
    if (node.position) node.position = { start: toPoint(node.position.start), end: toPoint(node.position.end) }
  })
  placeBareLinks(inside, source)
  for (const address of addresses) inside.children.push(address)
  markTree(inside, source, report, notation)
  if (lineBreaks === 'keep') keepLineBreaks(inside, source)
  return inside.children.filter(({ type }) => type !== 'definition')
}
