import { type BuildResult, buildDeck } from '../../src/build-deck.js'
import type { BuildOptions, Compiled } from '../../src/build-options.js'
import { compile } from '../../src/compile.js'
import { memoryHost } from '../../src/host/memory-host.js'
import type { Config } from '../../src/parse/settings/settings.js'
import type { CorpusDocument } from './documents.js'

type Document = Pick<CorpusDocument, 'id' | 'text'>

/** Builds all documents as one deck. Their pictures are not there. */
export const buildCorpus = (documents: readonly Document[], config: Config): Promise<BuildResult> =>
  buildDeck('/corpus', toOptions(documents, config))

/** The same without the package's bytes. */
export const compileCorpus = (documents: readonly Document[], config: Config): Promise<Compiled> =>
  compile('/corpus', toOptions(documents, config))

function toOptions(documents: readonly Document[], config: Config): BuildOptions {
  const files = Object.fromEntries(documents.map(({ id, text }) => [`/corpus/${id}`, text]))
  const host = memoryHost(files, { now: new Date('2026-01-01T00:00:00Z') })
  return { id: 'corpus', ...config, rules: { 'media-missing': 'warning', ...config.rules }, host, rootDeck: 'Corpus', documents: true }
}
