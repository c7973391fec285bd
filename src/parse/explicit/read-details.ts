import { type Attributes, joinAttributes, noAttributes } from '../attributes.js'
import { detailsEnd } from './details-ends.js'
import { type Block, type ExplicitContext, type Found, span } from './explicit-card.js'

/** `<details><summary>question</summary> answer </details>`, over as many blocks as it takes. */
export function readDetails(blocks: readonly Block[], index: number, context: ExplicitContext): Found | undefined {
  const first = blocks[index]
  const last = detailsEnd(blocks, index)
  if (!first || last === undefined) return undefined
  const { source, report } = context
  const start = first.position?.start.offset ?? 0
  const text = source.text.slice(start, blocks[last]?.position?.end.offset ?? start)
  const summary = /^\s*<details[^>]*>\s*<summary[^>]*>([\s\S]*?)<\/summary>/i.exec(text)
  if (!summary) return undefined
  const range = blocks.slice(index, last + 1)
  const used = range.length
  const [whole, inner = ''] = summary
  const closing = [...text.matchAll(/<\/details/gi)].at(-1)?.index ?? text.length
  const front = between(range, start + whole.lastIndexOf(`${inner}</`), start + whole.length - '</summary>'.length, context)
  const back = between(range, start + whole.length, start + closing, context)
  if (front.length === 0 || back.length === 0) {
    const what = front.length === 0 ? 'An empty `<summary>`' : '`<details>` with nothing under its summary'
    report('mark-without-side', first, { what, expected: 'a question in the summary and its answer below' })
    return { cards: [], rest: range, used }
  }
  const attributes = range.reduce((sum: Attributes, block) => joinAttributes(sum, context.attributesOf(block)), noAttributes)
  return { cards: [{ front, back, both: false, attributes, position: span(range) }], rest: [], used }
}

/** The blocks between two offsets; of raw HTML that lies across one of them, the part between them is read as Markdown. */
function between(blocks: readonly Block[], from: number, to: number, { parseInside }: ExplicitContext): Block[] {
  return blocks.flatMap((block) => {
    const start = block.position?.start.offset ?? 0
    const end = block.position?.end.offset ?? start
    if (from <= start && end <= to) return [block]
    return start < to && from < end ? parseInside(Math.max(from, start), Math.min(to, end)) : []
  })
}
