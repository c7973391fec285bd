import { joinAttributes, noAttributes } from '../attributes.js'
import { detailsEnd } from './details-ends.js'
import { type Block, type ExplicitContext, type Found, span } from './explicit-card.js'
import { takeBlockEnds } from './take-ends.js'

/** `<details><summary>question</summary> answer </details>`, over as many blocks as it takes. */
export function readDetails(blocks: readonly Block[], index: number, context: ExplicitContext): Found | undefined {
  const first = blocks[index]
  const closing = detailsEnd(blocks, index)
  if (!first || closing === undefined) return undefined
  const { source, report } = context
  const start = first.position?.start.offset ?? 0
  const text = source.text.slice(start, blocks[closing]?.position?.end.offset ?? start)
  const summary = /^\s*<details[^>]*>\s*<summary[^>]*>([\s\S]*?)<\/summary>/i.exec(text)
  if (!summary) return undefined
  const range = blocks.slice(index, closing + 1)
  const used = range.length
  const [whole, inner = ''] = summary
  const end = [...text.matchAll(/<\/details/gi)].at(-1)?.index ?? text.length
  const front = between(range, start + whole.lastIndexOf(`${inner}</`), start + whole.length - '</summary>'.length, context)
  const back = between(range, start + whole.length, start + end, context)
  if (front.length === 0 || back.length === 0) {
    const what = front.length === 0 ? 'An empty `<summary>`' : '`<details>` with nothing under its summary'
    report('mark-without-side', first, { what, expected: 'a question in the summary and its answer below' })
    return { cards: [], rest: range, used }
  }
  const last = takeBlockEnds(front.at(-1) as Block, source)
  const attributes = [...range.map(context.attributesOf), last.attributes].reduce(joinAttributes, noAttributes)
  return { cards: [{ front: [...front.slice(0, -1), last.block], back, both: false, attributes, position: span(range) }], rest: [], used }
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
