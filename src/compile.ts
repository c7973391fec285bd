import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { BuildOptions, Compiled } from './build-options.js'
import type { Card, CardBase } from './cards/card.js'
import { createReport, severityOf } from './diagnostics/report.js'
import type { Rule } from './diagnostics/rules/rule.js'
import { rules } from './diagnostics/rules.js'
import { collectFiles } from './files/collect-files.js'
import { createReach } from './files/create-reach.js'
import { pathFrom } from './files/paths.js'
import { readLocksBelow } from './files/read-locks-below.js'
import { bringBack, buildClock, findMassRemoval, type Reach, resolveNamespace } from './identity/index.js'
import { countLonger } from './kinds/answer-length.js'
import type { CardKind, CardOf } from './kinds/kind.js'
import { createKinds } from './kinds/kinds.js'
import { lintCard } from './lint/lint-card.js'
import { reportDialect } from './lint/report-dialect.js'
import { reportDuplicates } from './lint/report-duplicates.js'
import { reportLongAnswers } from './lint/report-long-answers.js'
import { silence } from './lint/silence.js'
import { createParser } from './parse/markdown.js'
import { type ParsedDocument, parseDocument } from './parse/parse-document.js'
import { readCards } from './parse/read-cards.js'
import { toLevelName } from './parse/to-deck.js'
import { placeDocument, rootDeck } from './render/place-documents.js'
import { recoverLock } from './render/recovery/recover-lock.js'
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
  const { compiled, build } = await compileOnce(input, options)
  if (options.lock || !options.lastPackage) return compiled
  // What a lost lock knew is told by what the notes say without it, so they are compiled a second time.
  const lock = recoverLock(options.lastPackage.contents, build)
  return lock ? (await compileOnce(input, { ...options, lock }, true)).compiled : compiled
}

async function compileOnce(input: string | readonly string[], options: BuildOptions<CardKind>, isRecovered = false) {
  const { host, lock: written, rules = {}, onProgress } = options
  const kinds = createKinds(options.kinds)
  const inputs = typeof input === 'string' ? [input] : input
  const collected = await collectFiles(inputs, host, options.lockFolder === undefined ? options : { ...options, root: options.lockFolder })
  const about = new VFile({ path: inputs[0] ?? '.' })
  const reportAll = createReport(about, options.rules)

  const parser = createParser(options.remarkPlugins)
  const parsed: ParsedDocument[] = []
  for (const { path, text } of collected.files) {
    onProgress?.({ stage: 'parse', done: parsed.length, total: collected.files.length })
    parsed.push(await parseDocument(path, text, options, parser))
  }
  const folder = toLevelName(collected.root.slice(collected.root.lastIndexOf('/') + 1))
  const named = options.rootDeck ?? options.deck
  const root = rootDeck(parsed, { named, locked: written?.deck, isSingleFile: collected.single, folder })
  if (root.isGeneric) reportAll('deck-name-generic', start, { name: root.name })
  const placed = parsed.map((document) => {
    const placement = placeDocument(document, root, {
      config: options,
      kinds,
      isSingleFile: collected.single && written?.deck === undefined
    })
    return { document, cards: readCards(document, placement), title: placement.title.text, longest: placement.settings.longestAnswer }
  })
  if (options.check) for (const document of parsed) reportDialect(document)
  for (const { document, cards } of placed) for (const card of cards.children) lintCard(card, kinds.of(card), document.report)
  reportDuplicates(
    placed.flatMap(({ document, cards }) => cards.children.map((card) => ({ card, ...document }))),
    kinds
  )
  const documents = placed.map(({ cards }) => cards)
  // An error says better why there is no card.
  const notesFiles = [...collected.leftOut, ...parsed.map(({ file }) => file)]
  const hasError = notesFiles.some(isInError)
  const isFileLeftOut = ({ messages }: VFile) =>
    messages.some((message) => isError(message) && (costOf(message) === 'file' || message.place === undefined))
  const leftOutFiles = new Set(
    parsed.filter(({ file }) => isFileLeftOut(file)).map(({ path }) => host.resolve(`${collected.root}/${path}`))
  )
  if (!hasError && documents.every(({ children }) => children.length === 0)) reportAll('no-cards', start, { files: documents.length })

  const { namespace, problem } = resolveNamespace({
    configured: options.id,
    lock: written,
    fallback: collected.single ? folder : root.name
  })
  if (problem) reportAll(problem.rule, start, problem.detail)
  const lockFolder = options.lockFolder ?? collected.root
  const by = `build-deck ${version}`
  const below = await readLocksBelow(collected, { host, lockFolder, lock: written, namespace, by, rules })
  const lock = below.lock && options.republish === true ? bringBack(below.lock, host.now().getTime()) : below.lock
  const clock = buildClock({ epoch: options.epoch, now: host.now().getTime(), lock })
  const files = [about, ...below.files, ...collected.leftOut, ...parsed.map(({ file }) => file)]
  const reachOf = await createReach(lock, lockFolder, collected, inputs, host)
  const reach: Reach = (path) => (leftOutFiles.has(host.resolve(`${lockFolder}/${path}`)) ? 'outside' : reachOf(path))
  const readable = placed.filter(({ document }) => !isFileLeftOut(document.file))
  const rendered = await render(readable, {
    host,
    root: collected.root,
    lockFolder,
    namespace,
    noteType: options.noteType,
    rootDeck: root.name,
    lockedDeck: collected.single ? undefined : root.name,
    lock,
    now: clock.ms,
    reach,
    async readOther(path, text) {
      const document = await parseDocument(pathFrom(collected.root, path) ?? path, text, options, parser)
      const placement = placeDocument(document, root, { config: options, kinds, isSingleFile: false })
      return { document, cards: readCards(document, placement), title: placement.title.text }
    },
    by,
    kinds,
    republish: options.republish,
    rehypePlugins: options.rehypePlugins,
    html: options.html,
    onProgress
  })
  if (isRecovered) {
    const found = rendered.notes.filter(({ entry }) => entry).length
    reportAll('lock-missing', start, { path: options.lastPackage?.name ?? '', found, known: lock?.notes.length ?? 0 })
  }
  const massRemoval = options.allowRemovals ? undefined : findMassRemoval(rendered.removals, { lock, reach })
  if (massRemoval) reportAll('identity-mass-removal', start, massRemoval)
  if (clock.behind && (rendered.stamped || !('epoch' in clock.behind))) reportAll('clock-behind', start, clock.behind)
  let longAnswers = 0
  let leftOutAt50 = 0
  for (const { document, cards, longest } of placed) {
    const { file, tree, report } = document
    if (options.check && longest === undefined) leftOutAt50 += countLonger(cards.children, 50, kinds)
    longAnswers += reportLongAnswers(cards.children, {
      kinds,
      report,
      isSilent: silence(file, tree, report),
      isStrict: options.check === true,
      longest
    })
  }
  const isEmptied = rendered.notes.length === 0 && notesFiles.some(isInError)
  const failed = [about, ...below.files].some(isInError) || isEmptied || (options.strict === true && files.some(isInError))
  const { notes, built, ...made } = rendered
  const compiled: Compiled<CardBase> = {
    ...made,
    contents: failed ? undefined : rendered.contents,
    lock: failed ? undefined : rendered.lock,
    documents: failed ? documents : readable.map(({ cards }) => ({ ...cards, children: cards.children.filter((card) => built.has(card)) })),
    leftOutFiles: notesFiles.filter(isFileLeftOut).length,
    longAnswers,
    leftOutAt50,
    files,
    root: collected.root
  }
  const { id: configured, noteType } = options
  return { compiled, build: { notes, configured, namespace, noteType, by } }
}

const start = { line: 1, column: 1 }

const isError = (message: VFileMessage) => severityOf(message) === 'error'
const isInError = ({ messages }: VFile) => messages.some(isError)

function costOf({ ruleId }: VFileMessage): Rule['costs'] {
  const rule: Rule | undefined = Object.entries(rules).find(([id]) => id === ruleId)?.[1]
  return rule?.costs
}
