import { isGenericName } from '../identity/is-generic-name.js'
import { withoutExportId } from '../parse/marks/other-tools/exported-page.js'
import type { ParsedDocument } from '../parse/sections/parsed-document.js'
import { toLevelName, toLevels } from '../parse/settings/to-deck.js'
import { isIndex, nameOf, titleOf } from './title-of.js'

export interface RootDeck {
  readonly name: string
  /** The name comes from a folder that says nothing; it is reported until a lock holds it. */
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
  /** Paths from the input's root. */
  readonly paths: readonly string[]
  /** Parses the file at one of them. */
  readonly parse: (path: string) => Promise<ParsedDocument>
}

/** The deck that all others stand below. Only a file that may name it is parsed. */
export async function rootDeck({ named, locked, isSingleFile, folder, paths, parse }: RootDeckSources): Promise<RootDeck> {
  const chosen = toName(named) || toName(locked)
  if (chosen) return { name: chosen, isGeneric: false, isOfFile: false }
  const [only] = paths
  if (isSingleFile && only !== undefined) {
    const document = await parse(only)
    // Without another root the levels that the file names are the root.
    const name = toName(document.settings.deck) || toLevelName(titleOf(document).text) || toLevelName(nameOf(only)) || 'notes'
    return { name, isGeneric: false, isOfFile: true }
  }
  const index = paths.find((path) => isIndex(path) && !path.includes('/'))
  const document = index === undefined ? undefined : await parse(index)
  const title = document && toLevelName(document.settings.title ?? document.outline.title?.text ?? '')
  if (title) return { name: title, isGeneric: false, isOfFile: false }
  return { name: toLevelName(withoutExportId(folder)) || 'notes', isGeneric: isGenericName(folder), isOfFile: false }
}

/** A full name of levels that all hold something; empty where nothing is left. */
const toName = (named: string | undefined) => toLevels(named ?? '').join('::')
