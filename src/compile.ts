import { VFile } from 'vfile'
import type { BuildOptions, Compiled } from './build-options.js'
import type { Card, CardBase } from './cards/card.js'
import { createReport, severityOf } from './diagnostics/report.js'
import { collectFiles } from './files/collect-files.js'
import { createReach } from './files/create-reach.js'
import { buildClock, resolveNamespace } from './identity/index.js'
import type { CardKind, CardOf } from './kinds/kind.js'
import { createKinds } from './kinds/kinds.js'
import { lintCard } from './lint/lint-card.js'
import { reportDialect } from './lint/report-dialect.js'
import { reportDuplicates } from './lint/report-duplicates.js'
import { silence } from './lint/silence.js'
import { createParser } from './parse/markdown.js'
import { type ParsedDocument, parseDocument } from './parse/parse-document.js'
import { readCards } from './parse/read-cards.js'
import { toLevelName } from './parse/to-deck.js'
import { placeDocument, rootDeck } from './render/place-documents.js'
import { render } from './render/render.js'
import { version } from './version.js'

/**
 * The whole pipeline, once from top to bottom: Markdown → cards → notes → what a package holds.
 * Rejects with an `InputError` if an input is not there, and as `host` does.
 */
export async function compile<const K extends CardKind = never>(
  input: string | readonly string[],
  options: BuildOptions<K>
): Promise<Compiled<Card | CardOf<K>>>
// Each card comes from a stock kind or from one of `options`.
export async function compile(input: string | readonly string[], options: BuildOptions<CardKind>): Promise<Compiled<CardBase>> {
  const { host, lock, rules = {}, onProgress } = options
  const kinds = createKinds(options.kinds)
  const inputs = typeof input === 'string' ? [input] : input
  const collected = await collectFiles(inputs, host, options.lockFolder === undefined ? options : { ...options, root: options.lockFolder })
  const about = new VFile({ path: inputs[0] ?? '.' })
  const reportAll = createReport(about, rules)

  const parser = createParser(options.remarkPlugins)
  const parsed: ParsedDocument[] = []
  for (const { path, text } of collected.files) {
    onProgress?.({ stage: 'parse', done: parsed.length, total: collected.files.length })
    parsed.push(await parseDocument(path, text, options, parser))
  }
  const folder = toLevelName(collected.root.slice(collected.root.lastIndexOf('/') + 1))
  const named = options.rootDeck ?? options.deck
  const root = rootDeck(parsed, { named, locked: lock?.deck, isSingleFile: collected.single, folder })
  if (root.isGeneric) reportAll('deck-name-generic', { line: 1, column: 1 }, { name: root.name })
  const placed = parsed.map((document) => {
    const placement = placeDocument(document, root, { config: options, kinds, isSingleFile: collected.single && lock?.deck === undefined })
    return { document, cards: readCards(document, placement) }
  })
  if (options.check) for (const document of parsed) reportDialect(document)
  for (const { document, cards } of placed) for (const card of cards.children) lintCard(card, kinds.of(card), document.report)
  reportDuplicates(
    placed.flatMap(({ document, cards }) => cards.children.map((card) => ({ card, ...document }))),
    kinds
  )
  const documents = placed.map(({ cards }) => cards)
  // An error says better why there is no card.
  const hasError = [...collected.leftOut, ...parsed.map(({ file }) => file)].some(isInError)
  if (!hasError && documents.every(({ children }) => children.length === 0))
    reportAll('no-cards', { line: 1, column: 1 }, { files: documents.length })

  const { namespace, problem } = resolveNamespace({ configured: options.id, lock, fallback: collected.single ? folder : root.name })
  if (problem) reportAll(problem.rule, { line: 1, column: 1 }, problem.detail)
  const lockFolder = options.lockFolder ?? collected.root
  const clock = buildClock({ epoch: options.epoch, now: host.now().getTime(), lock })
  const files = [about, ...collected.leftOut, ...parsed.map(({ file }) => file)]
  const rendered = await render(placed, {
    host,
    root: collected.root,
    lockFolder,
    namespace,
    noteType: options.noteType,
    rootDeck: root.name,
    lockedDeck: collected.single ? undefined : root.name,
    lock,
    now: clock.ms,
    reach: await createReach(lock, lockFolder, collected, inputs, host),
    by: `build-deck ${version}`,
    kinds,
    rehypePlugins: options.rehypePlugins,
    html: options.html,
    onProgress
  })
  if (clock.behind && rendered.stamped) reportAll('clock-behind', { line: 1, column: 1 }, clock.behind)
  for (const { file, tree, report } of parsed) silence(file, tree, report)
  const failed = files.some(isInError)
  return {
    ...rendered,
    contents: failed ? undefined : rendered.contents,
    lock: failed ? undefined : rendered.lock,
    documents,
    files,
    root: collected.root
  }
}

const isInError = ({ messages }: VFile) => messages.some((message) => severityOf(message) === 'error')
