import type { Report } from '../diagnostics/message.js'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'
import { findDialect } from './find-dialect.js'

/** Reports a file that looks as if it was written for another tool. */
export function dialectSuspected({ tree, source, settings }: ParsedDocument, report: Report): void {
  if (settings.cards === 'off') return
  const found = findDialect(tree, source.text)
  if (found) report('dialect-suspected', found.place, { tool: found.tool, marks: found.marks })
}
