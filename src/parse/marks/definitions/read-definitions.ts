import type { Code, PhrasingContent } from 'mdast'
import { type Line, toLines, toParagraph, trimLine } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { toSourceMap } from '../../markdown/source/source-map.js'
import { span } from '../../markdown/source/span.js'
import { toValueOffsets } from '../../markdown/source/value-offsets.js'
import { type Attributes, joinAttributes, noAttributes } from '../attributes/attributes.js'
import { takeEnds } from '../attributes/take-ends.js'
import { withoutIds } from '../attributes/take-item-attributes.js'
import type { Block, ExplicitCard, ExplicitContext, MarkReading } from '../explicit-card.js'
import type { BlockPlace, Mark } from '../mark.js'

/**
 * A paragraph of terms, each in a line, and of definitions that start with `: `: one card a term.
 * Where blank lines stand between, the terms are the paragraph above, and each paragraph below that starts so is one more definition.
 * Blocks that are indented below a definition belong to it.
 */
export function readDefinitions({ blocks, index, above }: BlockPlace, context: ExplicitContext): MarkReading | undefined {
  const { source } = context
  const block = blocks[index]
  if (block?.type !== 'paragraph' || !block.children.some(mayStartDefinition)) return undefined
  const lines = linesOf(block, context)
  const first = lines.findIndex((line) => startsDefinition(line, context))
  if (first < 0) return undefined
  const usesAbove = first === 0
  if (usesAbove && above?.type !== 'paragraph') return undefined
  const terms = usesAbove ? linesOf(above, context) : lines.slice(0, first)
  const found: TermDefinition[] = []
  const add = (added: readonly Line[]) => {
    for (const line of added) {
      if (startsDefinition(line, context)) found.push({ lines: [withoutColon(line, context)], blocks: [] })
      else found.at(-1)?.lines.push(line)
    }
  }
  add(lines.slice(first))
  let end = index + 1
  for (let block = blocks[end]; block; block = blocks[++end]) {
    const more = linesOf(block, context)
    if (startsDefinition(more[0] ?? [], context)) add(more)
    else if (isIndented(block, source)) found.at(-1)?.blocks.push(block)
    else break
  }
  const used = blocks.slice(index, end)
  const told = found.map((definition) => toBlocks(definition, context))
  const attributes = [...used.map(context.attributesOf), ...told.map((one) => one.attributes)].reduce(joinAttributes, noAttributes)
  const ends = [used[0], used.at(-1)].filter((node) => node !== undefined)
  const cards = terms.map(
    (term, at): ExplicitCard => ({
      front: [toParagraph([trimLine(term, source)])],
      back: told.flatMap((one) => one.blocks),
      both: false,
      // An id names one card.
      attributes: at === terms.length - 1 ? attributes : withoutIds(attributes),
      position: span([...term, ...ends])
    })
  )
  return { cards, rest: [], usesAbove, used: used.length }
}

interface TermDefinition {
  readonly lines: Line[]
  readonly blocks: Block[]
}

/** Indented code begins with its indentation. */
const isIndented = ({ position }: Block, { text }: Source) =>
  (position?.start.column ?? 0) > 2 || /[ \t]/.test(text[position?.start.offset ?? 0] ?? '')

const isFenced = ({ position }: Block, { text }: Source) => /[`~]/.test(text[position?.start.offset ?? 0] ?? '')

/** A definition's first line is text to Markdown, and what is indented below it may be code. */
function toBlocks(
  { lines, blocks }: TermDefinition,
  { source, report, parseInside }: ExplicitContext
): { blocks: Block[]; attributes: Attributes } {
  const paragraph = toParagraph(lines)
  const [from, to] = [paragraph.position?.start.offset ?? 0, (blocks.at(-1) ?? paragraph).position?.end.offset ?? 0]
  fence.lastIndex = from
  if (fence.test(source.text))
    report('mark-suspected', paragraph, {
      found: 'Code that begins beside the colon of a definition is text',
      expected: 'it on lines of its own below, indented by four spaces'
    })
  blockStart.lastIndex = from
  if (blockStart.test(source.text)) {
    const value = dedent(source.text.slice(from, to))
    const text: Code = { type: 'code', value, position: source.toPosition(from, to) }
    return { blocks: parseInside({ text: value, toOffset: toValueOffsets(text, source) }), attributes: noAttributes }
  }
  const { children, attributes } = takeEnds(paragraph.children, source)
  const below = blocks.flatMap((block) => {
    const isText = block.type === 'code' && isIndented(block, source) && !isFenced(block, source)
    return isText ? parseInside({ text: block.value, toOffset: toValueOffsets(block, source) }) : [block]
  })
  return { blocks: [...(children.length === 0 ? [] : [{ ...paragraph, children }]), ...below], attributes }
}

const blockStart = /(?:[-*+]|\d{1,9}[.)]|>)[ \t]|\|/y

/** Markdown takes it for text, and the fence that should close it for one that opens. */
const fence = /(?:`{3,}|~~~)[^`\n]*$/my

/** Without the indentation that all lines but the first have in common. */
function dedent(text: string): string {
  const [first = '', ...others] = text.split('\n')
  const indents = others.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const least = indents.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  return [first, ...others.map((line) => line.slice(Math.min(least, line.length)))].join('\n')
}

const linesOf = (block: Block | undefined, { source }: ExplicitContext) =>
  block?.type === 'paragraph' ? toLines(block.children, source) : []

/** Seen at once, where the lines of a paragraph take their time. */
const mayStartDefinition = (node: PhrasingContent) => node.type === 'text' && /(?:^|\n)[^\S\n]*:\s/.test(node.value)

function startsDefinition(line: Line, { source }: ExplicitContext): boolean {
  const [first] = line
  return first?.type === 'text' && /^\s*:\s+\S|^\s*:\s+$/.test(first.value) && !toSourceMap(first, source).literal[first.value.indexOf(':')]
}

function withoutColon(line: Line, { source }: ExplicitContext): Line {
  const [first, ...rest] = line
  if (first?.type !== 'text') return line
  const at = first.value.indexOf(':') + 1
  const value = first.value.slice(at).trimStart()
  const offset = toSourceMap(first, source).offsets[first.value.length - value.length] ?? 0
  const position = source.toPosition(offset, first.position?.end.offset ?? offset)
  return value === '' ? rest : [{ type: 'text', value, position }, ...rest]
}

export const definitions: Mark = { name: 'definitions', read: readDefinitions }
