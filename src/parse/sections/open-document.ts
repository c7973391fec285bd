import type { VFile } from 'vfile'
import type { Report } from '../../diagnostics/message.js'
import type { ParsedDocument } from './parsed-document.js'

/** A document while its cards are read. */
export interface OpenDocument extends ParsedDocument {
  readonly report: Report
  /** For the messages of kinds of the user's. */
  readonly file: VFile
}
