import type { Nodes, Parents } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { detailsEnds } from '../details/details-ends.js'
import { ungap } from './ungap.js'

const details = /<details/i
const braces = /\{\{/

/** Gaps inside `<details>` as text: marks there are content. */
export function ungapDetails(parent: Parents, source: Source, report: Report): void {
  if (source.holds(details) && source.holds(braces)) ungapWithin(parent, source, report)
}

function ungapWithin(parent: Parents, source: Source, report: Report) {
  const blocks = parent.children as Nodes[]
  const ends = detailsEnds(blocks)
  const children: Nodes[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Nodes
    const end = ends.get(index)
    if (end !== undefined) {
      for (const node of ungap(blocks.slice(index, end + 1), source, report)) children.push(node)
      index = end
      continue
    }
    if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') ungapWithin(block, source, report)
    children.push(block)
  }
  if (ends.size > 0) parent.children = children as never
}
