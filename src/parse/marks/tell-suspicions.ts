import type { RootContent } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import type { Source } from '../markdown/source/source.js'
import { suspectBraces } from './attributes/suspect-braces.js'
import { suspectColons } from './colons/suspect-colons.js'
import { suspectGaps } from './gaps/suspect-gaps.js'
import { suspectLabels } from './labels/suspect-labels.js'
import { suspectBlocks } from './markdown/suspect-blocks.js'
import { isFilledIn } from './other-tools/suspect-foreign.js'
import { collectProse } from './prose.js'

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
