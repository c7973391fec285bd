import type { Html } from 'mdast'
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
  const inner = summary[1] as string
  const front = parseInside(
    source,
    start + summary[0].lastIndexOf(`${inner}</`),
    start + summary[0].length - '</summary>'.length
  ) as Block[]
  const back = parseInside(source, start + summary[0].length, start + text.toLowerCase().lastIndexOf('</details')) as Block[]
  if (front.length === 0 || back.length === 0) {
    const what = front.length === 0 ? 'An empty `<summary>`' : '`<details>` with nothing under its summary'
    report('mark-without-side', first, { what, expected: 'a question in the summary and its answer below' })
    return { card: undefined, used }
  }
  return {
    card: { front, back, both: false, attributes: context.attributesOf(first), position: span(blocks.slice(index, last + 1)) },
    used
  }
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
