import type { Definition } from 'mdast'
import { VFile } from 'vfile'
import { nodesThat } from '../cards/walk.js'
import { collectMessages, pluginMessages } from '../diagnostics/collect-messages.js'
import { matchAny } from '../files/left-out.js'
import type { Kinds } from '../kinds/kinds.js'
import { partsOf } from '../kinds/note-types/own-note-type.js'
import { reportTooManyMarks } from './markdown/parser/bound-marks.js'
import { createParser, type MarkdownParser } from './markdown/parser/markdown.js'
import { placeBareLinks } from './markdown/source/place-bare-links.js'
import { createSource } from './markdown/source/source.js'
import { cutDepth } from './markdown/tree/cut-depth.js'
import { keepLineBreaks } from './markdown/tree/keep-line-breaks.js'
import { partTables } from './markdown/tree/part-tables.js'
import { readIndentedOutlines } from './markdown/tree/read-indented-outlines.js'
import { reportConflict } from './markdown/tree/report-conflict.js'
import { reportMerged } from './markdown/tree/report-merged.js'
import { reportUnclosed } from './markdown/tree/report-unclosed.js'
import { collectDefinitions } from './markdown/tree/resolve-references.js'
import { escapeHtml } from './marks/html/escape-html.js'
import { partAnswers } from './marks/labels/part-answers.js'
import type { Notation } from './marks/mark.js'
import { markTree } from './marks/mark-tree.js'
import { marks } from './marks/marks.js'
import { dropAppLines } from './marks/other-tools/drop-app-lines.js'
import { dropPageProperties, isExportedPage } from './marks/other-tools/exported-page.js'
import type { ParsedDocument } from './sections/parsed-document.js'
import { splitSections } from './sections/split-sections.js'
import { writtenIn } from './sections/written-in.js'
import { isOfSlides, readFrontMatter } from './settings/front-matter.js'
import { type Config, ownTypesOf } from './settings/settings.js'

/** What reaches the parsing of a file from outside it (default of each: that of a project which sets nothing). */
export interface ParseOptions {
  readonly config?: Config
  readonly kinds?: Kinds
  readonly parser?: MarkdownParser
  readonly notation?: Notation
}

/** Markdown → mdast with gaps and resolved references, cut into sections. */
export async function parseDocument(path: string, text: string, options: ParseOptions = {}): Promise<ParsedDocument> {
  const { config = {}, kinds, parser = createParser(), notation = marks } = options
  const { messages, report } = collectMessages()
  // Line ends alone change; lines and columns stay what they are in the author's file.
  const source = createSource(text.replace(/\r\n?/g, '\n'), kinds)
  await parser.load?.()
  const parsed = parser.parse(source.text)
  cutDepth(parsed, report)
  reportConflict(parsed, source, report)
  reportTooManyMarks(parsed, source, report)
  placeBareLinks(parsed, source)
  partAnswers(parsed, source)
  readIndentedOutlines(parsed, source)
  dropAppLines(parsed, source)
  partTables(parsed, source)
  reportUnclosed(parsed, source, report)
  reportMerged(parsed, source, report)
  const file = parser.transform && new VFile({ path, value: text })
  const tree = parser.transform && file ? await parser.transform(parsed, file) : parsed
  if (file) messages.push(...pluginMessages(file))
  const yaml = tree.children.find((node) => node.type === 'yaml')
  if (!yaml && /^---[ \t]*\n[A-Za-z]\w*:(?:[ \t]|\n)/.test(source.text)) {
    report('front-matter-syntax', source.toPosition(0, 3), { problem: 'it is never closed by a line `---`' })
  }
  const written = yaml ? readFrontMatter(yaml, report, kinds?.noteTypes) : {}
  const own = ownTypesOf(config).find(({ called, files = [] }) =>
    written.noteType === undefined ? files.length > 0 && matchAny(files)(path) : called === written.noteType
  )
  const settings = own ? { ...written, noteType: own.called } : written
  if (config.html === 'escape') escapeHtml(tree)
  markTree(tree, source, report, notation)
  if ((settings.lineBreaks ?? config.lineBreaks) === 'keep') keepLineBreaks(tree, source)
  const footnotes = source.text.includes('[^') ? nodesThat(tree.children, (node) => node.type === 'footnoteDefinition') : []
  const definitions = /<details/i.test(source.text) ? collectDefinitions(tree) : new Map<string, Definition>()
  const isExported = isExportedPage(path)
  if (isExported) dropPageProperties(tree, source)
  const isTitled = isExported || (yaml !== undefined && isOfSlides(yaml))
  const outline = splitSections(tree, source, isTitled ? 'first' : { named: settings.title }, own && partsOf(own))
  return {
    path,
    text,
    source,
    messages,
    settings,
    tree,
    notation,
    footnotes,
    definitions,
    outline,
    writtenIn: writtenIn(tree, source.text)
  }
}
