import type { List, Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { findCuts } from './find-cuts.js'
import type { Labels } from './known-labels.js'
import { definedLabels, labelsIn, referencedLabels } from './labels.js'

/** The tree of a text, in which labels of definitions are known that stand elsewhere. */
type Parse = (text: string, known?: Labels) => Root

/**
 * UTF-16 units. From here on parsing takes more than its share of time where lists, quotes or footnotes are many, and what is alive
 * while it goes on is more than the garbage collector copies with ease.
 */
const partLength = 4000

/** Parses a text in parts that begin at blocks of its own, to the tree that it has as a whole: the parser alone takes time by the square of a text's length. */
export function parseLarge(text: string, parse: Parse, length: number = partLength): Root {
  if (text.length <= length * 1.5) return parse(text)
  const supposed = labelsIn(text, ':')
  // The parser looks each label up among all that it is told.
  const supposedIn = (part: string) => new Set([...labelsIn(part)].filter((label) => supposed.has(label)))
  const first = toParts(text, (part) => parse(part, supposed.size === 0 ? supposed : supposedIn(part)), length)
  const known = new Set(first.flatMap(({ tree }) => definedLabels(tree)))
  const mistaken = new Set([...supposed].filter((label) => !known.has(label)))
  const parts = mistaken.size === 0 ? first : first.map((part) => withoutMistakes(part, mistaken, text, (again) => parse(again, known)))
  const [head] = parts
  const [tail] = parts.slice(-1)
  if (!head || !tail || parts.length === 1) return head?.tree ?? parse(text)
  let line = 0
  const children: RootContent[] = []
  for (const { tree, start, end, isInList } of parts) {
    shift(tree, line, start)
    line += lineEnds(text, start, end)
    const [open, rest] = [children.at(-1), tree.children[0]]
    const isContinued = isInList && open?.type === 'list' && rest?.type === 'list'
    if (isContinued) prolong(open, rest)
    for (const child of isContinued ? tree.children.slice(1) : tree.children) children.push(child)
  }
  const [from, to] = [head.tree.position?.start, tail.tree.position?.end]
  return { type: 'root', children, ...(from && to ? { position: { start: from, end: to } } : {}) }
}

export const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/

interface Part {
  readonly start: number
  readonly end: number
  /** Where the first line of the block after it ends. */
  readonly after: number
  /** It begins with an item of the list that the part before it ends with. */
  readonly isInList: boolean
  readonly tree: Root
}

/** A cut is right where the line after it begins a block of the file itself or an item of its list, not of a fence, a comment or a footnote. */
function toParts(text: string, parse: Parse, length: number): Part[] {
  const parts: Part[] = []
  let start = 0
  let isInList = false
  const first = frontMatter.exec(text)?.[0].length ?? 0
  let least = toLeast(Math.max(length, first), Math.max(length / 4, first))
  for (const { start: cut, end, isItem } of findCuts(text)) {
    const kind = isItem ? 'item' : 'block'
    if (cut - start < least[kind]) continue
    const tree = parse(text.slice(start, end))
    const cutOff = isItem ? takeItem(tree, cut - start) : takeBlock(tree, cut - start)
    if (!cutOff) {
      // Parsing from the same start again and again would be slow in its turn. A line of the one kind says nothing of the other; an
      // item that is the only one of its list can be cut nowhere, and such lists are many.
      least[kind] = (cut - start) * (isItem ? 2 : 1.25)
      continue
    }
    parts.push({ start, end: cut, after: end, isInList, tree })
    start = cut
    isInList = isItem
    least = toLeast(length, length / 4)
  }
  return [...parts, { start, end: text.length, after: text.length, isInList, tree: parse(text.slice(start)) }]
}

/** How long a part is at least where it ends before a block, and before an item: items take the most time to parse. */
const toLeast = (block: number, item: number) => ({ block, item })

/** Takes the block off a tree that is its last and begins at an offset; whether there is one. */
function takeBlock({ children }: Root, start: number): boolean {
  const last = children.at(-1)
  const isLast = last !== undefined && /^(?:heading|paragraph|blockquote)$/.test(last.type) && last.position?.start.offset === start
  if (isLast) children.pop()
  return isLast
}

/** The same for an item, where others of its list stand before it. */
function takeItem({ children }: Root, start: number): boolean {
  const last = children.at(-1)
  const isLast = last?.type === 'list' && last.children.length > 1 && last.children.at(-1)?.position?.start.offset === start
  if (isLast) last.children.pop()
  return isLast
}

/** Puts the items of a list behind those of the list that it goes on with. */
function prolong(list: List, { children, position, spread }: List) {
  for (const item of children) list.children.push(item)
  list.spread ||= spread ?? false
  if (list.position && position) list.position.end = position.end
}

/** Parses a part again that refers to what was supposed to be a definition and is none, as in code. */
function withoutMistakes(part: Part, mistaken: Labels, text: string, parse: Parse): Part {
  // With the line after it, as where the part was cut: what ends a block shows in its position.
  const content = text.slice(part.start, part.after)
  if (!referencedLabels(part.tree, content).some((label) => mistaken.has(label))) return part
  const tree = parse(content)
  const isOfPart = ({ position }: RootContent) => (position?.start.offset ?? 0) < part.end - part.start
  tree.children = tree.children.filter(isOfPart)
  const last = tree.children.at(-1)
  if (last?.type === 'list') last.children = last.children.filter(isOfPart)
  return { ...part, tree }
}

export function shift(node: Nodes, lines: number, offset: number) {
  const move = ({ line, column, offset: at = 0 }: Point): Point => ({ line: line + lines, column, offset: at + offset })
  if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

export function lineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
