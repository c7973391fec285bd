import type { Definition, Root } from 'mdast'
import type { Footnotes } from '../../cards/content.js'
import type { Message } from '../../diagnostics/message.js'
import type { Source } from '../markdown/source/source.js'
import type { Notation } from '../marks/mark.js'
import type { Settings } from '../settings/settings.js'
import type { Outline } from './split-sections.js'

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
  /** By which its marks are read. */
  readonly notation: Notation
  readonly footnotes: Footnotes
  /** Addresses by their labels, where something inside raw HTML may refer to them. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly outline: Outline
  /** BCP 47, where the script of its words tells the language. */
  readonly writtenIn: string | undefined
}
