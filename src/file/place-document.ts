import type { ContextLevel } from '../cards/card.js'
import { withoutExportId } from '../parse/marks/other-tools/exported-page.js'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'
import type { Placement } from '../parse/sections/placement.js'
import type { Config, Settings } from '../parse/settings/settings.js'
import { toDeck, toLevelName } from '../parse/settings/to-deck.js'
import type { Project } from './project.js'
import { isIndex, titleOf, toLevel } from './title-of.js'

/** Where a file's cards go and what stands above them. */
export function placeDocument(document: ParsedDocument, { root, config, kinds, isSingleFile }: Project): Placement {
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

/** Tags add up; for all else the nearest wins. The config's `deck` names the root and is no file's own, and its `noteType` is ours. */
function mergeSettings({ deck: _root, noteType: _shared, ...config }: Config, own: Settings): Settings {
  return { ...config, ...own, tags: [...(config.tags ?? []), ...(own.tags ?? [])] }
}
