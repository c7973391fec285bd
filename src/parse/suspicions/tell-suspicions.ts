import type { RootContent } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import type { Source } from '../source.js'
import { collectProse } from './prose.js'
import { suspectBlocks } from './suspect-blocks.js'
import { suspectBraces } from './suspect-braces.js'
import { suspectColons } from './suspect-colons.js'
import { isFilledIn } from './suspect-foreign.js'
import { suspectGaps } from './suspect-gaps.js'
import { suspectLabels } from './suspect-labels.js'

/** Tells of text in a section that is nearly a mark, whether it is on a card or not. */
export function tellSuspicions(blocks: readonly RootContent[], source: Source, report: Report): void {
  const prose = collectProse(blocks, source)
  const suspicions = [
    ...suspectBlocks(blocks, source),
    ...suspectBraces(prose, source),
    ...suspectColons(prose, source),
    ...suspectGaps(blocks.every(isFilledIn) ? { ...prose, macros: [] } : prose, source),
    ...suspectLabels(prose)
  ]
  for (const { rule, start, end, found, expected } of suspicions.sort((a, b) => a.start - b.start))
    report(rule, source.toPosition(start, end), { found, expected })
}
