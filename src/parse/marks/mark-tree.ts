import type { Root } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import type { Source } from '../markdown/source/source.js'
import { reportUnsafeFormulas } from '../markdown/tree/report-unsafe-formulas.js'
import { resolveReferences } from '../markdown/tree/resolve-references.js'
import { settleTaskItems } from '../markdown/tree/settle-task-items.js'
import type { Notation } from './mark.js'

/** Puts nodes for all that Markdown itself does not know into a tree whose positions are those of the file. */
export function markTree(tree: Root, source: Source, report: Report, notation: Notation): void {
  settleTaskItems(tree, source)
  resolveReferences(tree)
  for (const { settle } of notation) settle?.(tree, source, report)
  reportUnsafeFormulas(tree, report)
}
