import { type Attributes, joinAttributes, noAttributes } from '../attributes.js'
import { toSourceMap } from '../source-map.js'
import { withoutIds } from '../take-item-attributes.js'
import { type Block, type ExplicitCard, type ExplicitContext, type Found, span } from './explicit-card.js'
import { type Line, toLines, toParagraph, trimLine } from './lines.js'

/**
 * A paragraph of terms, each in a line, and of definitions that start with `: `: one card a term.
 * Where blank lines stand between, the terms are the paragraph above, and each paragraph below that starts so is one more definition.
 */
export function readDefinitions(
  blocks: readonly Block[],
  index: number,
  above: Block | undefined,
  context: ExplicitContext
): Found | undefined {
  const { source } = context
  const lines = linesOf(blocks[index], context)
  const first = lines.findIndex((line) => startsDefinition(line, context))
  if (first < 0) return undefined
  const usesAbove = first === 0
  if (usesAbove && above?.type !== 'paragraph') return undefined
  const terms = usesAbove ? linesOf(above, context) : lines.slice(0, first)
  let end = index + 1
  for (let more = linesOf(blocks[end], context); startsDefinition(more[0] ?? [], context); more = linesOf(blocks[end], context)) {
    for (const line of more) lines.push(line)
    end++
  }
  const definitions: Line[][] = []
  for (const line of lines.slice(first)) {
    if (startsDefinition(line, context)) definitions.push([withoutColon(line, context)])
    else definitions.at(-1)?.push(line)
  }
  const used = blocks.slice(index, end)
  const attributes = used.reduce((sum: Attributes, block) => joinAttributes(sum, context.attributesOf(block)), noAttributes)
  const ends = [lines[0]?.[0], lines.at(-1)?.at(-1)].filter((node) => node !== undefined)
  const cards = terms.map(
    (term, at): ExplicitCard => ({
      front: [toParagraph([trimLine(term, source)])],
      back: definitions.map(toParagraph),
      both: false,
      // An id names one card.
      attributes: at === terms.length - 1 ? attributes : withoutIds(attributes),
      position: span([...term, ...ends])
    })
  )
  return { cards, rest: [], usesAbove, used: used.length }
}

const linesOf = (block: Block | undefined, { source }: ExplicitContext) =>
  block?.type === 'paragraph' ? toLines(block.children, source) : []

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
