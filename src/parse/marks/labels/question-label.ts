import type { Paragraph, PhrasingContent } from 'mdast'
import { type Line, toLines, toParagraph } from '../../markdown/source/lines.js'
import { isLiteralAt, sliceText, toSourceMap } from '../../markdown/source/source-map.js'
import { findColonMark } from '../colons/colon-mark.js'
import type { Block, ExplicitContext } from '../explicit-card.js'

export type Label = 'Q' | 'A'

/** Whether a line starts with `Q:` or `A:`, also in bold. */
export function labelOf(content: readonly PhrasingContent[], { source }: Pick<ExplicitContext, 'source'>): Label | undefined {
  const [first, second] = content
  if (first?.type === 'text') {
    const match = /^([QA]):(?=\s|$)/.exec(first.value)
    // Text that touches what follows, as in `Q:*word*`, still labels it.
    const touches = /^([QA]):$/.exec(first.value)
    const label = match ?? touches
    return label && !isLiteralAt(first, 1, source) ? (label[1] as Label) : undefined
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return undefined
  const [only, more] = first.children
  if (only?.type !== 'text' || more) return undefined
  const inside = /^([QA]):?$/.exec(only.value.trim())
  const isLabel = inside && (only.value.trim().endsWith(':') || (second?.type === 'text' && second.value.startsWith(':')))
  return isLabel ? (inside[1] as Label) : undefined
}

/** The content after its label. */
export function withoutLabel(content: readonly PhrasingContent[], context: Pick<ExplicitContext, 'source'>): PhrasingContent[] {
  if (!labelOf(content, context)) return [...content]
  const [first, ...rest] = content
  return first?.type === 'text' ? dropStart(content, /^[QA]:\s*/, context) : dropStart(rest, /^:?\s*/, context)
}

function dropStart([first, ...rest]: readonly PhrasingContent[], start: RegExp, { source }: Pick<ExplicitContext, 'source'>) {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest
  const { length } = start.exec(first.value)?.[0] ?? ''
  const { value } = first
  return length === value.length ? rest : [sliceText(first, toSourceMap(first, source), length, value.length, source), ...rest]
}

/** Seen at once, where the lines of a paragraph take their time. */
function mayBeLabel(node: PhrasingContent): boolean {
  if (node.type === 'text') return /(?:^|\n)[QA]:/.test(node.value)
  return (node.type === 'strong' || node.type === 'emphasis') && node.children[0]?.type === 'text'
}

/** Cuts paragraphs before each line that starts with a label, where the section has a question at all. */
export function splitAtLabels(blocks: readonly Block[], context: ExplicitContext): { blocks: readonly Block[]; context: ExplicitContext } {
  const cut = blocks.map((block) => (block.type === 'paragraph' && block.children.some(mayBeLabel) ? toParts(block, context) : undefined))
  const hasQuestion = cut.some((parts) => parts?.some((part) => labelOf(part[0] ?? [], context) === 'Q'))
  if (!hasQuestion) return { blocks, context }
  const origin = new Map<Block, Block>()
  const split = blocks.flatMap((block, index): Block[] => {
    const parts = cut[index]
    if (!parts || parts.length < 2) return [block]
    const paragraphs: Paragraph[] = parts.map(toParagraph)
    const last = paragraphs.at(-1)
    if (last) origin.set(last, block)
    return paragraphs
  })
  return { blocks: split, context: { ...context, attributesOf: (block) => context.attributesOf(origin.get(block) ?? block) } }
}

/** An answer ends before a line that is a card of its own. */
function toParts(paragraph: Paragraph, context: ExplicitContext): Line[][] {
  const parts: Line[][] = []
  let isLabelled = false
  for (const line of toLines(paragraph.children, context.source)) {
    const label = labelOf(line, context)
    isLabelled ||= label !== undefined
    if (parts.length === 0 || label || (isLabelled && findColonMark(line, context.source))) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}
