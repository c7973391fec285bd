import type { BuildOptions } from './build-options.js'
import type { CardBase, CardDocument } from './cards/card.js'
import type { FileCard, FileResult } from './file/file-result.js'
import { parseFile, toFileResult } from './file/parse-file.js'
import { openProject, type Project } from './file/project.js'
import { readFile } from './file/read-file.js'
import { rootDeck } from './file/root-deck.js'
import type { CollectedFiles, SourceFile } from './files/collect-files.js'
import { createKnownResults, plainConfig } from './join/known-results.js'
import type { Finders } from './join/look-up-media.js'
import { parseAtOnce } from './join/parse-at-once.js'
import type { CardKind } from './kinds/kind.js'
import { parseDocument } from './parse/parse-document.js'
import { toLevelName } from './parse/settings/to-deck.js'

export interface ParsedFiles {
  /** In the order of the files. */
  readonly results: readonly FileResult[]
  /** The card ASTs with the cards that are kept; none where nobody asked for them. */
  readonly documents: (isKept: (card: FileCard) => boolean) => readonly CardDocument<CardBase>[]
  readonly project: Project
  /** Name of the input's folder, as a deck's level. */
  readonly folder: string
}

/** The result of each file, taken from the cache where nothing that it is made of has changed. */
export async function parseFiles(collected: CollectedFiles, options: BuildOptions<CardKind>, finders: Finders): Promise<ParsedFiles> {
  const { files } = collected
  const { project, folder } = await openProjectOf(collected, options)
  const hasCode = [options.kinds, options.remarkPlugins, options.rehypePlugins].some((code) => code && code.length > 0)
  const isOfUse = !options.documents && (!hasCode || options.cache?.isOfOneProgram === true)
  const known = options.cache && isOfUse ? createKnownResults(project, options.cache, finders) : undefined
  const results: (FileResult | undefined)[] = []
  for (const { path, text } of files) results.push(await known?.find(path, text))
  const isKnown = results.map((result) => result !== undefined)
  let done = 0
  const put = (index: number, result: FileResult | undefined) => {
    results[index] = result
    if (result) options.onProgress?.({ stage: 'parse', done: ++done, total: files.length })
  }
  if (!hasCode && !options.documents) await readAtOnce(files, results, { project, options, finders, put })

  const cards: CardDocument<CardBase>[] = []
  for (const [index, { path, text }] of files.entries()) {
    const look = async (url: string) => (await finders.lookUp(url, path)).kind
    const lookUpDrawing = (url: string) => finders.readDrawing(url, path)
    if (options.documents) {
      const read = await readFile(path, text, project, lookUpDrawing)
      cards.push(read.cards)
      put(index, await toFileResult(read, project, look))
    } else if (!results[index]) put(index, await parseFile(path, text, project, look, lookUpDrawing))
    const result = results[index]
    if (result && !isKnown[index]) known?.keep(path, text, result)
  }
  const documents: ParsedFiles['documents'] = (isKept) =>
    cards.map((document, index) => {
      const ofFile = results[index]?.cards ?? []
      return { ...document, children: document.children.filter((_, place) => ofFile[place] && isKept(ofFile[place])) }
    })
  return { results: results.filter((result) => result !== undefined), documents, project, folder }
}

interface ReadingAtOnce {
  readonly project: Project
  readonly options: BuildOptions<CardKind>
  readonly finders: Finders
  readonly put: (index: number, result: FileResult | undefined) => void
}

/** Has the files without a result read beside each other, where there is something that does it and enough to be read. */
async function readAtOnce(
  files: readonly SourceFile[],
  results: readonly (FileResult | undefined)[],
  { project: { config, root, isSingleFile, fetchesMedia = false, isCheck = false }, options, finders, put }: ReadingAtOnce
): Promise<void> {
  const missing = [...files.keys()].filter((index) => results[index] === undefined)
  const toRead = missing.flatMap((index) => files[index] ?? [])
  const units = toRead.reduce((sum, { text }) => sum + text.length, 0)
  const parsers = options.startParsers?.({ config: plainConfig(config), root, isSingleFile, fetchesMedia, isCheck }, units)
  if (!parsers) return
  try {
    await parseAtOnce(toRead, parsers, finders, (index, result) => put(missing[index] ?? 0, result))
  } finally {
    parsers.end()
  }
}

async function openProjectOf(
  { files, root: path, single }: CollectedFiles,
  options: BuildOptions<CardKind>
): Promise<Pick<ParsedFiles, 'project' | 'folder'>> {
  const opened = openProject(options)
  const folder = toLevelName(path.slice(path.lastIndexOf('/') + 1))
  const root = await rootDeck({
    named: options.rootDeck ?? options.deck,
    locked: options.lock?.deck,
    isSingleFile: single,
    folder,
    paths: files.map((file) => file.path),
    parse: (path) => parseDocument(path, files.find((file) => file.path === path)?.text ?? '', opened)
  })
  const isSingleFile = single && options.lock?.deck === undefined
  return {
    project: { ...opened, root, isSingleFile, fetchesMedia: options.fetchMedia !== undefined, isCheck: options.check === true },
    folder
  }
}
