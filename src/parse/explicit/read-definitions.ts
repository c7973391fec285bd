import type { Paragraph } from 'mdast'
import { toSourceMap } from '../source-map.js'
import { type Block, type ExplicitCard, type ExplicitContext, span } from './explicit-card.js'
import { type Line, toLines, toParagraph, trimLine } from './lines.js'
import { ungap } from './ungap.js'

/**
 * A paragraph of terms, each in a line, and of definitions that start with `: `: one card a term.
 * `above` is the paragraph before it, which holds the terms where a blank line stands between.
 */
export function readDefinitions(
  paragraph: Paragraph,
  above: Block | undefined,
  context: ExplicitContext
): { cards: ExplicitCard[]; usesAbove: boolean } | undefined {
  const { source } = context
  const lines = toLines(paragraph.children, source)
  const first = lines.findIndex((line) => startsDefinition(line, context))
  if (first < 0) return undefined
  const usesAbove = first === 0
  if (usesAbove && above?.type !== 'paragraph') return undefined
  const terms = usesAbove && above?.type === 'paragraph' ? toLines(above.children, source) : lines.slice(0, first)
  const definitions: Line[][] = []
  for (const line of lines.slice(first)) {
    if (startsDefinition(line, context)) definitions.push([withoutColon(line, context)])
    else definitions.at(-1)?.push(line)
  }
  const back = definitions.map((definition) => toParagraph(definition.map((line) => ungap(line, context.source, context.report))))
  const cards = terms.map(
    (term): ExplicitCard => ({
      front: [toParagraph([ungap(trimLine(term, source), context.source, context.report)])],
      back,
      both: false,
      attributes: context.attributesOf(paragraph),
      position: span([...term, ...lines.flat()])
    })
  )
  return { cards, usesAbove }
}

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
