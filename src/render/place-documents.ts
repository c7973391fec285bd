import type { ContextLevel } from '../cards/card.js'
import { isGenericName } from '../identity/is-generic-name.js'
import type { Kinds } from '../kinds/kinds.js'
import { withoutExportId } from '../parse/exported-page.js'
import type { ParsedDocument } from '../parse/parse-document.js'
import type { Placement } from '../parse/placement.js'
import type { Config, Settings } from '../parse/settings.js'
import { toDeck, toLevelName, toLevels } from '../parse/to-deck.js'

export interface RootDeck {
  readonly name: string
  /** The name comes from a folder that says nothing; it is told until a lock holds it. */
  readonly isGeneric: boolean
  /** The single file names it, so that no level of the file stands below it. */
  readonly isOfFile: boolean
}

export interface RootDeckSources {
  /** From the command line, then the config. */
  readonly named: string | undefined
  readonly locked: string | undefined
  /** A single file was given, and not a folder. */
  readonly isSingleFile: boolean
  /** Name of the input's root folder. */
  readonly folder: string
}

/** The deck that all others stand below. */
export function rootDeck(documents: readonly ParsedDocument[], sources: RootDeckSources): RootDeck {
  const named = toName(sources.named) || toName(sources.locked)
  if (named) return { name: named, isGeneric: false, isOfFile: false }
  const [only] = documents
  if (sources.isSingleFile && only) {
    // Without another root the levels that the file names are the root.
    const name = toName(only.settings.deck) || toLevelName(titleOf(only).text) || toLevelName(nameOf(only.path)) || 'notes'
    return { name, isGeneric: false, isOfFile: true }
  }
  const index = documents.find((document) => isIndex(document.path) && !document.path.includes('/'))
  const title = index && toLevelName(index.settings.title ?? index.outline.title?.text ?? '')
  if (title) return { name: title, isGeneric: false, isOfFile: false }
  const name = toLevelName(withoutExportId(sources.folder)) || 'notes'
  return { name, isGeneric: isGenericName(sources.folder), isOfFile: false }
}

/** A full name of levels that all hold something; empty where nothing is left. */
const toName = (named: string | undefined) => toLevels(named ?? '').join('::')

export interface PlaceOptions {
  readonly config: Config
  readonly kinds: Kinds
  /** A single file was given, and not a folder. */
  readonly isSingleFile: boolean
}

/** Where a file's cards go and what stands above them. */
export function placeDocument(document: ParsedDocument, root: RootDeck, { config, kinds, isSingleFile }: PlaceOptions): Placement {
  const settings = mergeSettings(config, document.settings)
  const folders = document.path.split('/').slice(0, -1).map(withoutExportId)
  const isFolderIndex = isIndex(document.path)
  const folder = folders.at(-1)
  const title: ContextLevel = isFolderIndex && folder !== undefined ? toLevel(folder) : titleOf(document)
  const mode = config.decks ?? 'file'
  const below = mode === 'single' || isSingleFile ? [] : mode === 'folder' || isFolderIndex ? folders : [...folders, title.text]
  const levels = [...root.name.split('::'), ...below.map(toLevelName).filter((level) => level !== '')]
  const named = root.isOfFile ? undefined : document.settings.deck
  return { settings, rootDeck: root.name, deck: toDeck(named, root.name, levels), title, kinds }
}

/** Front matter's title, else the first `#` heading, else the file's name. */
function titleOf({ settings, outline, path }: ParsedDocument): ContextLevel {
  if (settings.title !== undefined) return toLevel(settings.title)
  if (outline.title && outline.title.text !== '') return { content: outline.title.content, text: outline.title.text }
  return toLevel(nameOf(path))
}

/** A file's name without its ending. */
const nameOf = (path: string) => withoutExportId(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''))

const toLevel = (text: string): ContextLevel => ({ content: [{ type: 'text', value: text }], text })

const isIndex = (path: string) => /(?:^|\/)(?:index|readme)\.[^./]+$/i.test(path)

/** Tags add up; for all else the nearest wins. The config's `deck` names the root and is no file's own. */
function mergeSettings({ deck: _root, ...config }: Config, own: Settings): Settings {
  return { ...config, ...own, tags: [...(config.tags ?? []), ...(own.tags ?? [])] }
}
