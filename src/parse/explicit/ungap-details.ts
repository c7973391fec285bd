import type { Nodes, Parents } from 'mdast'
import type { Report } from '../../diagnostics/report.js'
import type { Source } from '../source.js'
import type { Block } from './explicit-card.js'
import { detailsEnd } from './read-details.js'
import { ungap } from './ungap.js'

/** Gaps inside `<details>` as text: marks there are content. */
export function ungapDetails(parent: Parents, source: Source, report: Report): void {
  if (!/<details/i.test(source.text) || !source.text.includes('{{')) return
  const blocks = parent.children as Nodes[]
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Nodes
    const end = detailsEnd(blocks as Block[], index)
    if (end !== undefined) {
      blocks.splice(index, end + 1 - index, ...ungap(blocks.slice(index, end + 1), source, report))
      index = end
    } else if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') ungapDetails(block, source, report)
  }
}
