import type { Nodes } from 'mdast'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { toSourceMap } from '../../markdown/source/source-map.js'

const writtenGap = /\{\{[^{}\s][^{}\n]*\}\}/

/** Reports braces in a link or a footnote, which go to cards as a whole: a gap in them hides nothing. */
export function reportClosed(node: Nodes, source: Source, report: Report, expected = expectedAround(node)) {
  if (node.type === 'text') {
    const [mark] = writtenGap.exec(node.value) ?? []
    const at = mark === undefined ? -1 : node.value.indexOf(mark)
    const { literal, offsets } = at < 0 ? { literal: [], offsets: [] } : toSourceMap(node, source)
    if (mark === undefined || literal[at] !== false) return
    report('cloze-malformed', source.toPosition(offsets[at] ?? 0, offsets[at + mark.length] ?? 0), { mark, expected })
  } else if ('children' in node) for (const child of node.children) reportClosed(child, source, report, expected)
}

const expectedAround = ({ type }: Nodes) =>
  type === 'link' ? 'the gap around the link, as in `{{[…](…)}}`' : 'a gap in the text that refers to the footnote'
