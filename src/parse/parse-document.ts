import type { Definition, Root } from 'mdast'
import { VFile } from 'vfile'
import type { Footnotes } from '../cards/content.js'
import { collectMessages, pluginMessages } from '../diagnostics/collect-messages.js'
import type { Message } from '../diagnostics/message.js'
import { reportTooManyMarks } from './bound-marks.js'
import { collectFootnotes } from './collect-footnotes.js'
import { cutDepth } from './cut-depth.js'
import { dropAppLines } from './drop-app-lines.js'
import { escapeHtml } from './escape-html.js'
import { dropPageProperties, isExportedPage } from './exported-page.js'
import { isOfSlides, readFrontMatter } from './front-matter.js'
import { keepLineBreaks } from './keep-line-breaks.js'
import { markTree } from './mark-tree.js'
import { createParser } from './markdown.js'
import { partAnswers } from './part-answers.js'
import { partTables } from './part-tables.js'
import { placeBareLinks } from './place-bare-links.js'
import { readIndentedOutlines } from './read-indented-outlines.js'
import { reportConflict } from './report-conflict.js'
import { reportMerged } from './report-merged.js'
import { reportUnclosed } from './report-unclosed.js'
import { collectDefinitions } from './resolve-references.js'
import type { Config, Settings } from './settings.js'
import { createSource, type Source } from './source.js'
import { type Outline, splitSections } from './split-sections.js'
import { writtenIn } from './written-in.js'

/** One file, parsed and cut at its headings; its cards are read when the decks of all files are known. */
export interface ParsedDocument {
  /** From the input's root. */
  readonly path: string
  /** As it was given, with its line ends. */
  readonly text: string
  readonly source: Source
  readonly messages: readonly Message[]
  /** What the file's front matter sets. */
  readonly settings: Settings
  readonly tree: Root
  readonly footnotes: Footnotes
  /** Addresses by their labels, where something inside raw HTML may refer to them. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly outline: Outline
  /** BCP 47, where the script of its words tells the language. */
  readonly writtenIn: string | undefined
}

/** Markdown → mdast with gaps and resolved references, cut into sections. */
export async function parseDocument(path: string, text: string, config: Config = {}, parser = createParser()): Promise<ParsedDocument> {
  const { messages, report } = collectMessages()
  // Line ends alone change; lines and columns stay what they are in the author's file.
  const source = createSource(text.replace(/\r\n?/g, '\n'))
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
  const settings = yaml ? readFrontMatter(yaml, report) : {}
  if (config.html === 'escape') escapeHtml(tree)
  markTree(tree, source, report)
  if ((settings.lineBreaks ?? config.lineBreaks) === 'keep') keepLineBreaks(tree, source)
  const footnotes = source.text.includes('[^') ? collectFootnotes(tree) : []
  const definitions = /<details/i.test(source.text) ? collectDefinitions(tree) : new Map<string, Definition>()
  const isExported = isExportedPage(path)
  if (isExported) dropPageProperties(tree, source)
  const isTitled = isExported || (yaml !== undefined && isOfSlides(yaml))
  const outline = splitSections(tree, source, isTitled ? 'first' : { named: settings.title })
  return { path, text, source, messages, settings, tree, footnotes, definitions, outline, writtenIn: writtenIn(tree, source.text) }
}
