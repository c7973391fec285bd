import type { ElementContent } from 'hast'
import type { Nodes, Root } from 'mdast'
import type { Position } from 'unist'
import { location } from 'vfile-location'
import { type FormulaOverLines, findFormulas, type UnclosedFormula } from './find-formulas.js'

declare module 'mdast' {
  interface RootData {
    /** Where a `$$` stands in prose that nothing closes. */
    unclosedFormulas?: readonly Position[]
  }
}

/** What the parser is to take for part of a line, and what it stands for. */
interface Masks {
  readonly lineEnd: string
  readonly dollar: string
  readonly space: string
  readonly tab: string
  readonly quote: string
}

/**
 * Parses a text in which a formula of `$$` over several lines is on one, and a `$$` that nothing closes is no mark: characters that
 * stand nowhere in the text take the place of line ends and dollars, one for one, and the tree gets them back.
 */
export function parseWithFormulas(text: string, parse: (text: string) => Root): Root {
  if (!text.includes('$$')) return parse(text)
  const { overLines, unclosed } = findFormulas(text)
  const masks = overLines.length + unclosed.length > 0 ? findMasks(text) : undefined
  if (!masks) return parse(text)
  const tree = parse(mask(text, overLines, unclosed, masks))
  restore(tree, text, unclosed, masks)
  return tree
}

/** Unicode's noncharacters, which no text is to hold. */
function findMasks(text: string): Masks | undefined {
  const free: string[] = []
  for (let code = 0xfdd0; code <= 0xfdef && free.length < 5; code++) {
    const character = String.fromCharCode(code)
    if (!text.includes(character)) free.push(character)
  }
  const [lineEnd, dollar, space, tab, quote] = free
  return lineEnd && dollar && space && tab && quote ? { lineEnd, dollar, space, tab, quote } : undefined
}

function mask(text: string, overLines: readonly FormulaOverLines[], unclosed: readonly UnclosedFormula[], masks: Masks): string {
  const pieces: string[] = []
  let done = 0
  const put = (end: number, replacement: (piece: string) => string) => {
    pieces.push(replacement(text.slice(done, end)))
    done = end
  }
  const keep = (piece: string) => piece
  const places = [...overLines, ...unclosed.map(({ start }) => ({ start, end: start + 2, quotes: undefined }))]
  for (const { start, end, quotes } of places.sort((a, b) => a.start - b.start)) {
    put(start, keep)
    put(end, (piece) => (quotes === undefined ? masks.dollar.repeat(piece.length) : joinLines(piece, quotes, masks)))
  }
  put(text.length, keep)
  return pieces.join('')
}

/** Of what begins a line, only the marks of quotes around the formula are no part of it. */
function joinLines(formula: string, quotes: number, masks: Masks): string {
  const start = new RegExp(`^(?:[ \\t]*>){0,${quotes}}[ \\t]*`)
  const hidden: Readonly<Record<string, string>> = { ' ': masks.space, '\t': masks.tab, '>': masks.quote }
  return formula
    .split('\n')
    .map((line, index) =>
      index === 0 ? line : line.replace(start, (prefix) => prefix.replace(/[ \t>]/g, (found) => hidden[found] ?? found))
    )
    .join(masks.lineEnd)
}

const fields = ['value', 'url', 'title', 'alt', 'label', 'meta', 'lang'] as const

function restore(tree: Root, text: string, unclosed: readonly UnclosedFormula[], masks: Masks) {
  const places = location(text)
  const toPosition = (start: number, end: number): Position => {
    const point = (offset: number) => places.toPoint(offset) ?? { line: 1, column: 1, offset }
    return { start: point(start), end: point(end) }
  }
  const written = new Map([
    [masks.lineEnd, '\n'],
    [masks.dollar, '$'],
    [masks.space, ' '],
    [masks.tab, '\t'],
    [masks.quote, '>']
  ])
  const any = new RegExp(`[${[...written.keys()].join('')}]`, 'g')
  const told: Position[] = []
  // In the order of the text, as the nodes are.
  let next = 0
  const visit = (node: Nodes) => {
    const { start, end } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined) node.position = toPosition(start.offset, end.offset)
    if (node.type === 'text' && node.value.includes(masks.dollar)) {
      while ((unclosed[next]?.start ?? Number.POSITIVE_INFINITY) < (start?.offset ?? 0)) next++
      for (let here = unclosed[next]; here && here.start < (end?.offset ?? 0); here = unclosed[++next])
        if (!here.isEnd) told.push(toPosition(here.start, here.start + 2))
    }
    const isFormula = node.type === 'math' || node.type === 'inlineMath'
    const back = (found: string) => (isFormula && found !== masks.lineEnd && found !== masks.dollar ? '' : (written.get(found) ?? found))
    restoreFields(node, (value) => value.replace(any, back))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  if (told.length > 0) tree.data = { ...tree.data, unclosedFormulas: told }
}

/** Also of the HTML nodes that a formula holds for plugins. */
function restoreFields(node: Nodes | ElementContent, back: (value: string) => string) {
  const record = node as unknown as Record<string, unknown>
  for (const field of fields) {
    const value = record[field]
    if (typeof value === 'string') record[field] = back(value)
  }
  const inside =
    node.type === 'element' ? node.children : node.type === 'math' || node.type === 'inlineMath' ? node.data?.hChildren : undefined
  for (const child of inside ?? []) restoreFields(child, back)
}
