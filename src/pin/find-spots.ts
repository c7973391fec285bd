import type { Nodes, Paragraph, Parents } from 'mdast'
import { readAttributes } from '../parse/marks/attributes/attributes.js'
import type { Target } from './list-targets.js'
import type { PinnableFile } from './read-file.js'

/** A place where an id can be written. */
export interface Spot {
  readonly offset: number
  /** What to write there. */
  readonly toText: (id: string) => string
}

const visible = (id: string) => ` {#${id}}`
const invisible = (id: string) => ` <!-- {#${id}} -->`

/**
 * Places for a target's id, the best first: among attributes that it has already, at the end of its heading, at the end of
 * its first paragraph, line or last one, below it; there first in a comment, which readers do not show. Not each is one that the notation reads: try.
 */
export function findSpots({ text, tree }: Pick<PinnableFile, 'text' | 'tree'>, { heading, start, end }: Target): readonly Spot[] {
  const last = heading?.children.at(-1)?.position?.end.offset
  if (heading) {
    if (last === undefined) return []
    return [...amongAttributes(text, start, last), { offset: last, toText: visible }, { offset: last, toText: invisible }]
  }
  const paragraph = findParagraph(tree, start, end)
  const lineEnd = text.indexOf('\n', start)
  const ends = [paragraph?.position?.end.offset, lineEnd < 0 ? undefined : lineEnd, end]
    .filter((offset) => offset !== undefined)
    .map((offset) => trimEnd(text, afterAttributes(text, Math.min(offset, end))))
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^\s>]/g, ' ')
  const below = [`\n${before}`, `\n${before.trimEnd()}\n${before}`]
  return [
    ...[...new Set(ends)].flatMap((offset) => [
      ...amongAttributes(text, start, offset),
      { offset, toText: invisible },
      { offset, toText: visible }
    ]),
    ...below.map((line): Spot => ({ offset: end, toText: (id) => `${line}${invisible(id).trimStart()}` }))
  ]
}

/** Within the braces that a stretch of text ends in. */
function amongAttributes(text: string, start: number, end: number): Spot[] {
  const [whole, inner] = /\{([^{}]*)\}(?:\s*-->)?\s*$/.exec(text.slice(start, end)) ?? []
  if (whole === undefined || inner === undefined) return []
  const isRead = readAttributes(inner, () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }))
  return isRead ? [{ offset: end - whole.length + 1, toText: (id) => `#${id} ` }] : []
}

/** The end of the attributes that may follow in a line. */
function afterAttributes(text: string, offset: number): number {
  const following = /[ \t]*(?:<!--[ \t]*)?\{[^{}\n]*\}(?:[ \t]*-->)?/y
  following.lastIndex = offset
  return offset + (following.exec(text)?.[0].length ?? 0)
}

/** The first paragraph, however deep, that shares text with a stretch. */
function findParagraph(node: Parents, start: number, end: number): Paragraph | undefined {
  for (const child of node.children as Nodes[]) {
    const { position } = child
    if (!position || (position.end.offset ?? 0) <= start || (position.start.offset ?? 0) >= end) continue
    const found = child.type === 'paragraph' ? child : 'children' in child ? findParagraph(child, start, end) : undefined
    if (found) return found
  }
  return undefined
}

/** Before white space and the backslash of a hard break. */
function trimEnd(text: string, offset: number): number {
  let end = text[offset - 1] === '\\' ? offset - 1 : offset
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--
  return end
}
