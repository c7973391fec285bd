import { createHtml, type LoadHtml } from '../html/create-html.js'
import { type MacrosFor, readMacros } from '../html/formulas/macros.js'
import { createKinds, type Kinds } from '../kinds/kinds.js'
import type { OwnNoteType } from '../kinds/note-types/own-note-type.js'
import { createParser, type MarkdownParser, type PlainParser } from '../parse/markdown/parser/markdown.js'
import type { Extensions } from '../parse/settings/extensions.js'
import { type Config, ownTypesOf } from '../parse/settings/settings.js'
import type { RootDeck } from './root-deck.js'

/** All that reaches a file from outside it. */
export interface Project {
  readonly config: Config
  readonly kinds: Kinds
  readonly parser: MarkdownParser
  /** The config's definitions that a formula uses. */
  readonly macrosFor: MacrosFor
  /** Note types of the user's. */
  readonly ownTypes: readonly OwnNoteType[]
  readonly loadHtml: LoadHtml
  readonly root: RootDeck
  /** A single file was given, and not a folder. */
  readonly isSingleFile: boolean
  /** What lies on the network is fetched, and is a file like any other (default: false). */
  readonly fetchesMedia?: boolean
  /** Opinions on cards are asked for (default: false). */
  readonly isCheck?: boolean
}

/** What reads files, before the root deck is known. Throws a `PluginError` or `TypeError` where plugins or kinds are none. */
export function openProject(
  config: Config & Extensions & { readonly loadPlainParser?: () => Promise<PlainParser | undefined> }
): Omit<Project, 'root' | 'isSingleFile' | 'fetchesMedia' | 'isCheck'> {
  const macrosFor = readMacros(config.macros)
  const ownTypes = ownTypesOf(config)
  return {
    config,
    ownTypes,
    kinds: createKinds(
      config.kinds,
      ownTypes.map(({ called }) => called)
    ),
    parser: createParser(config.remarkPlugins, config.loadPlainParser),
    macrosFor,
    loadHtml: createHtml({ rehypePlugins: config.rehypePlugins, macrosFor, trusted: config.html === 'trust' })
  }
}
