import type { Html } from 'mdast'
import { type Attributes, joinAttributes, noAttributes } from '../attributes.js'
import { parseInside } from '../parse-inside.js'
import { type Block, type ExplicitCard, type ExplicitContext, span } from './explicit-card.js'

/** `<details><summary>question</summary> answer </details>`, over as many blocks as it takes. */
export function readDetails(
  blocks: readonly Block[],
  index: number,
  context: ExplicitContext
): { card: ExplicitCard | undefined; used: number } | undefined {
  const first = blocks[index]
  const last = detailsEnd(blocks, index)
  if (!first || last === undefined) return undefined
  const { source, report } = context
  const start = first.position?.start.offset ?? 0
  const text = source.text.slice(start, blocks[last]?.position?.end.offset ?? start)
  const summary = /^\s*<details[^>]*>\s*<summary[^>]*>([\s\S]*?)<\/summary>/i.exec(text)
  if (!summary) return undefined
  const used = last - index + 1
  const range = blocks.slice(index, last + 1)
  const [whole, inner = ''] = summary
  const front = between(range, start + whole.lastIndexOf(`${inner}</`), start + whole.length - '</summary>'.length, context)
  const back = between(range, start + whole.length, start + text.toLowerCase().lastIndexOf('</details'), context)
  if (front.length === 0 || back.length === 0) {
    const what = front.length === 0 ? 'An empty `<summary>`' : '`<details>` with nothing under its summary'
    report('mark-without-side', first, { what, expected: 'a question in the summary and its answer below' })
    return { card: undefined, used }
  }
  const attributes = range.reduce((sum: Attributes, block) => joinAttributes(sum, context.attributesOf(block)), noAttributes)
  return { card: { front, back, both: false, attributes, position: span(range) }, used }
}

/** The blocks between two offsets; of raw HTML that lies on both sides, what is in between is read as Markdown. */
function between(blocks: readonly Block[], from: number, to: number, { source, report }: ExplicitContext): Block[] {
  return blocks.flatMap((block) => {
    const start = block.position?.start.offset ?? 0
    const end = block.position?.end.offset ?? start
    if (from <= start && end <= to) return [block]
    return start < to && from < end ? (parseInside(source, Math.max(from, start), Math.min(to, end), report) as Block[]) : []
  })
}

/** The block that closes `<details>`, the outermost of nested ones; `undefined` where none opens or none closes. */
export function detailsEnd(blocks: readonly Block[], index: number): number | undefined {
  const first = blocks[index]
  if (first?.type !== 'html' || !/^\s*<details[\s>]/i.test(first.value)) return undefined
  let depth = 0
  for (const [offset, block] of blocks.slice(index).entries()) {
    if (block.type !== 'html') continue
    for (const tag of (block as Html).value.matchAll(/<(\/?)details[\s>]/gi)) depth += tag[1] === '/' ? -1 : 1
    if (depth <= 0) return index + offset
  }
  return undefined
}
