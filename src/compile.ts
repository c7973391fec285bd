import { VFile } from 'vfile'
import type { BuildOptions, Compiled } from './build-options.js'
import type { Card, CardBase } from './cards/card.js'
import { createReport } from './diagnostics/create-report.js'
import { costOf, createIsQuiet, type SettledMessage, type SeveritySettings } from './diagnostics/settle-messages.js'
import { severityOf, tell } from './diagnostics/tell.js'
import { parseFile } from './file/parse-file.js'
import { collectFiles } from './files/collect-files.js'
import { createReach } from './files/create-reach.js'
import { findOrFetch } from './files/fetch-media.js'
import { createFindMedia } from './files/find-media.js'
import { isInVault } from './files/is-in-vault.js'
import { pathFrom } from './files/paths.js'
import { readLocksBelow } from './files/read-locks-below.js'
import { askOnce } from './host/ask-once.js'
import { createMemoryCache } from './host/memory-cache.js'
import { bringBack, buildClock, findMassRemoval, type Reach, resolveNamespace } from './identity/index.js'
import { createFileMessages } from './join/file-messages.js'
import { join } from './join/join.js'
import { createReadDrawing } from './join/look-up-drawings.js'
import { createLookUp } from './join/look-up-media.js'
import { toLockPath } from './join/to-candidate.js'
import type { CardKind, CardOf } from './kinds/kind.js'
import { placeIn, readCss, type UserCss } from './kinds/note-types/css/read-css.js'
import { expectOwnTypes } from './kinds/note-types/expect-own-types.js'
import { answerTooLong } from './lint/answer-too-long.js'
import { duplicateFront } from './lint/duplicate-front.js'
import { duplicateId } from './lint/duplicate-id.js'
import { excludeUnset } from './lint/exclude-unset.js'
import { similarQuestions } from './lint/quality/similar-questions.js'
import { titleCardsLost } from './lint/title-cards-lost.js'
import { parseFiles } from './parse-files.js'
import { findTakenIds } from './render/find-taken-ids.js'
import { findTypeChanges } from './render/find-type-changes.js'
import { recoverLock } from './render/recovery/recover-lock.js'
import { render } from './render/render.js'
import { version } from './version.js'

/**
 * The whole pipeline, once from top to bottom: Markdown → results of files → one build → what a package holds.
 * Rejects with an `InputError` if an input is not there, and as `host` does.
 */
export async function compile<const K extends CardKind = never>(
  input: string | readonly string[],
  options: BuildOptions<K>
): Promise<Compiled<Card | CardOf<K>>>
// Each card comes from a stock kind or from one of `options`.
export async function compile(input: string | readonly string[], options: BuildOptions<CardKind>): Promise<Compiled<CardBase>> {
  if (options.lock || !options.lastPackage) return (await compileOnce(input, options)).compiled
  const cache = options.cache ?? createMemoryCache()
  const { compiled, build } = await compileOnce(input, { ...options, cache })
  // What a lost lock knew is told by what the notes say without it, so they are compiled a second time.
  const lock = recoverLock(options.lastPackage.contents, build)
  return lock ? (await compileOnce(input, { ...options, cache, lock }, true)).compiled : compiled
}

async function compileOnce(input: string | readonly string[], options: BuildOptions<CardKind>, isRecovered = false) {
  const { lock: written, check = false } = options
  const host = askOnce(options.host)
  // Trusted formulas are not looked at.
  const rules: SeveritySettings = options.html === 'trust' ? { ...options.rules, 'formula-unsafe': 'off' } : (options.rules ?? {})
  const inputs = typeof input === 'string' ? [input] : input
  const css = await ownCss(options.css)
  const ownTypes = expectOwnTypes(options)
  const collected = await collectFiles(inputs, host, options.lockFolder === undefined ? options : { ...options, root: options.lockFolder })
  const about = new VFile({ path: inputs[0] ?? '.' })
  const reportAll = createReport(about, options.rules)

  const onFetch = (done: number) => options.onProgress?.({ stage: 'fetch', done, total: done })
  const lookUp = createLookUp(findOrFetch(createFindMedia(collected.root, host), options.fetchMedia, onFetch))
  const readDrawing = createReadDrawing(lookUp, host)
  const { results, documents, project, folder } = await parseFiles(collected, options, { lookUp, readDrawing })
  const { root } = project
  if (root.isGeneric) reportAll('deck-name-generic', start, { name: root.name })
  const messages = createFileMessages(results, { rules, isCheck: check === true })
  if (options.lineBreaks === undefined && (await isInVault(collected.root, host))) reportAll('line-breaks-unset', start)
  if (collected.links.length > 0) reportAll('link-outside', start, { links: collected.links })
  if (!collected.single) excludeUnset(results, options.exclude ?? [], reportAll)
  const allCards = results.flatMap(({ cards }) => cards)
  duplicateId(allCards, messages.on)
  duplicateFront(allCards, messages.on)
  if (check === true) similarQuestions(allCards, messages.on)
  const hasError = collected.leftOut.some(isInError) || results.some(({ path }) => messages.of(path).some(isError))
  const toAbsolute = (path: string) => host.resolve(`${collected.root}/${path}`)
  const readable = results.filter(({ path }) => !messages.of(path).some(costsFile))
  const isReadable = new Set(readable)
  const unreadable = new Set(results.filter((result) => !isReadable.has(result)).map(({ path }) => toAbsolute(path)))
  if (!hasError && results.every(({ cards }) => cards.length === 0)) reportAll('no-cards', start, { files: results.length })

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
  const reachOf = await createReach(lock, lockFolder, collected, inputs, host)
  const reach: Reach =
    unreadable.size === 0 ? reachOf : (path) => (unreadable.has(host.resolve(`${lockFolder}/${path}`)) ? 'outside' : reachOf(path))
  const joinOptions = {
    ...{ host, root: collected.root, lockFolder, namespace, lock, reach, messages, lookUp, cache: options.cache },
    scaleImages: options.scaleImages,
    onProgress: options.onProgress,
    readOther(absolute: string, text: string) {
      const path = pathFrom(collected.root, absolute) ?? absolute
      return parseFile(path, text, { ...project, isSingleFile: false }, undefined, (url) => readDrawing(url, path))
    }
  }
  const owner = { namespace, noteType: options.noteType, rootDeck: root.name, lock }
  for (const taken of findTakenIds(ownTypes, owner)) reportAll('config-invalid-value', start, taken)
  const joined = await join(readable, joinOptions)
  const rendered = render(joined, {
    ...joinOptions,
    noteType: options.noteType,
    looks: { theme: options.theme, look: options.look, css },
    ownTypes,
    rootDeck: root.name,
    lockedDeck: collected.single ? undefined : root.name,
    now: clock.ms,
    by,
    republish: options.republish
  })
  if (rendered.contents) for (const change of findTypeChanges(rendered.lock, lock)) reportAll('note-type-changed', start, change)
  const fromLock = pathFrom(lockFolder, collected.root) ?? ''
  titleCardsLost(results, { lock: rendered.lock, toLockPath: (path) => toLockPath(path, fromLock), reportOn: messages.on })
  if (isRecovered) {
    const found = rendered.notes.filter(({ entry }) => entry).length
    reportAll('lock-missing', start, { path: options.lastPackage?.name ?? '', found, known: lock?.notes.length ?? 0 })
  }
  const massRemoval = options.allowRemovals ? undefined : findMassRemoval(rendered.removals, { lock, reach })
  if (massRemoval) reportAll('identity-mass-removal', start, massRemoval)
  if (clock.behind && (rendered.stamped || !('epoch' in clock.behind))) reportAll('clock-behind', start, clock.behind)
  let longAnswers = 0
  let leftOutByProposal = 0
  for (const { path, cards, silences, longestAnswer: longest } of results) {
    if (check && longest === undefined) leftOutByProposal += cards.filter(({ isLong }) => isLong).length
    longAnswers += answerTooLong(cards, messages.on(path), { isSilent: createIsQuiet(silences), isStrict: check !== false, longest })
  }
  const texts = new Map(collected.files.map(({ path, text }) => [path, text]))
  const told = results.map(({ path }) => tell(messages.of(path), new VFile({ path, value: texts.get(path) ?? '' })))
  const notesFiles = [...collected.leftOut, ...told]
  const files = [about, ...below.files, ...notesFiles]
  const isEmptied = rendered.notes.length === 0 && notesFiles.some(isInError)
  const failed = [about, ...below.files].some(isInError) || isEmptied || (options.strict === true && files.some(isInError))
  const { notes, built, ...made } = rendered
  const kept = failed ? results : readable.map((result) => ({ ...result, cards: result.cards.filter((card) => built.has(card)) }))
  const compiled: Compiled<CardBase> = {
    ...made,
    contents: failed ? undefined : rendered.contents,
    lock: failed ? undefined : rendered.lock,
    results: kept,
    documents: documents(failed ? () => true : (card) => built.has(card)),
    leftOutFiles: collected.leftOut.filter(isInError).length + results.length - readable.length,
    longAnswers,
    leftOutByProposal,
    files,
    root: collected.root
  }
  const { id: configured, noteType } = options
  return { compiled, build: { notes, configured, namespace, noteType, by } }
}

const start = { line: 1, column: 1 }

/** What is wrong in a config's, the command has told. */
async function ownCss(text: string | undefined): Promise<UserCss | undefined> {
  if (text === undefined) return undefined
  const { css, problem } = await readCss(text)
  if (problem) throw new TypeError(`Option \`css\` has at ${placeIn(text, problem.offset)} ${problem.found}, expected ${problem.expected}`)
  return css
}

const isError = ({ severity }: SettledMessage) => severity === 'error'
const costsFile = (message: SettledMessage) => isError(message) && (costOf(message) === 'file' || message.place === undefined)
const isInError = ({ messages }: VFile) => messages.some((message) => severityOf(message) === 'error')
