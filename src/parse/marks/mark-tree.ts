import type { Root } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import type { Source } from '../markdown/source/source.js'
import { markDisplayMath } from '../markdown/tree/mark-display-math.js'
import { reportUnsafeFormulas } from '../markdown/tree/report-unsafe-formulas.js'
import { resolveReferences } from '../markdown/tree/resolve-references.js'
import { settleTaskItems } from '../markdown/tree/settle-task-items.js'
import { keepEscapedQuotes } from './callouts/keep-escaped-quotes.js'
import { dropPercentComments } from './comments/drop-percent-comments.js'
import { splitDetails } from './details/split-details.js'
import { ungapDetails } from './details/ungap-details.js'
import { markGaps } from './gaps/mark-gaps.js'
import { markHtmlText } from './html/mark-html-text.js'
import { markUnknownHtml } from './html/mark-unknown-html.js'
import { markInline } from './inline/mark-inline.js'

/** Puts nodes for all that Markdown itself does not know into a tree whose positions are those of the file. */
export function markTree(tree: Root, source: Source, report: Report): void {
  settleTaskItems(tree, source)
  resolveReferences(tree)
  keepEscapedQuotes(tree, source)
  markHtmlText(tree, source, report)
  dropPercentComments(tree, source)
  markDisplayMath(tree, source)
  markUnknownHtml(tree, report)
  splitDetails(tree, source)
  markGaps(tree, source, report)
  ungapDetails(tree, source, report)
  markInline(tree, source)
  reportUnsafeFormulas(tree, report)
}
