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
  const ends = detailsEnds(parent.children as Nodes[])
  let end = -1
  const children = (parent.children as Nodes[]).flatMap((block, index): readonly Nodes[] => {
    end = Math.max(end, ends.get(index) ?? -1)
    if (index <= end) return ungap([block], source, report)
    if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') ungapWithin(block, source, report)
    return [block]
  })
  if (ends.size > 0) parent.children = children as never
}
