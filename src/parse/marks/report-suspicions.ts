import type { RootContent } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import type { Source } from '../markdown/source/source.js'
import type { Notation } from './mark.js'
import { asWritten } from './prose.js'

/** Reports text in a section that is nearly a mark, whether it is on a card or not. */
export function reportSuspicions(blocks: readonly RootContent[], source: Source, report: Report, notation: Notation): void {
  const written = asWritten(blocks, source)
  const suspicions = notation.flatMap(({ suspect }) => suspect?.(written, source) ?? [])
  for (const { rule, start, end, found, expected } of suspicions.sort((a, b) => a.start - b.start))
    report(rule, source.toPosition(start, end), { found, expected })
}
