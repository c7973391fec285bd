import type { Paragraph, PhrasingContent } from 'mdast'
import { isLiteralAt } from '../source-map.js'
import type { Block, ExplicitContext } from './explicit-card.js'
import { type Line, toLines, toParagraph } from './lines.js'

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
export function withoutLabel(content: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = content
  if (first?.type === 'text') {
    const value = first.value.replace(/^[QA]:\s*/, '')
    return value === '' ? rest : [{ ...first, value }, ...rest]
  }
  const [next, ...others] = rest
  if (next?.type !== 'text') return rest
  const value = next.value.replace(/^:?\s*/, '')
  return value === '' ? others : [{ ...next, value }, ...others]
}

/** Cuts paragraphs before each line that starts with a label, where the section has a question at all. */
export function splitAtLabels(blocks: readonly Block[], context: ExplicitContext): { blocks: readonly Block[]; context: ExplicitContext } {
  const cut = blocks.map((block) => (block.type === 'paragraph' ? toParts(block, context) : undefined))
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

function toParts(paragraph: Paragraph, context: ExplicitContext): Line[][] {
  const parts: Line[][] = []
  for (const line of toLines(paragraph.children, context.source)) {
    if (parts.length === 0 || labelOf(line, context)) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}
