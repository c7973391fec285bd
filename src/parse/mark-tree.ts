import type { Root } from 'mdast'
import type { Report } from '../diagnostics/message.js'
import { dropPercentComments } from './drop-percent-comments.js'
import { splitDetails } from './explicit/split-details.js'
import { ungapDetails } from './explicit/ungap-details.js'
import { keepEscapedQuotes } from './keep-escaped-quotes.js'
import { markDisplayMath } from './mark-display-math.js'
import { markGaps } from './mark-gaps.js'
import { markHtmlText } from './mark-html-text.js'
import { markInline } from './mark-inline.js'
import { markUnknownHtml } from './mark-unknown-html.js'
import { reportUnsafeFormulas } from './report-unsafe-formulas.js'
import { resolveReferences } from './resolve-references.js'
import { settleTaskItems } from './settle-task-items.js'
import type { Source } from './source.js'

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
