import type { Nodes } from 'mdast'
import { nodesThat } from '../../../cards/walk.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { toSourceMap } from '../../markdown/source/source-map.js'

const writtenGap = /\{\{[^{}\s][^{}\n]*\}\}/

/** Reports braces in a link or a footnote, which go to cards as a whole: a gap in them hides nothing. */
export function reportClosed(node: Nodes, source: Source, report: Report): void {
  for (const text of nodesThat([node], (inside) => inside.type === 'text')) {
    const { 0: mark = '', index: at } = writtenGap.exec(text.value) ?? {}
    if (at === undefined) continue
    const { literal, offsets } = toSourceMap(text, source)
    if (literal[at]) continue
    report('cloze-malformed', source.toPosition(offsets[at] ?? 0, offsets[at + mark.length] ?? 0), { mark, expected: expectedAround(node) })
  }
}

const expectedAround = ({ type }: Nodes) =>
  type === 'link' ? 'the gap around the link, as in `{{[…](…)}}`' : 'a gap in the text that refers to the footnote'
