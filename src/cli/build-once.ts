import { resolve } from 'node:path'
import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Severity } from '../diagnostics/severity.js'
import { severityOf } from '../diagnostics/tell.js'
import { nodeHost } from '../host/node-host.js'
import { sha256 } from '../host/sha256.js'
import { isSameLock, serializeLock } from '../identity/serialize-lock.js'
import { type FinishedBuild, toFailureJson, toReportJson, toReportText } from './build-report.js'
import { knownPackage } from './cache/known-package.js'
import { colorsFor } from './colors-for.js'
import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { type Counts, createReporter } from './create-reporter.js'
import { toDryRunText } from './dry-run-text.js'
import { findThaw } from './find-thaw.js'
import { toIdHint } from './id-hint.js'
import { emptyHeap } from './keep-heap-small.js'
import type { Destinations } from './nothing-written.js'
import { checkOutput, toFileName } from './output-path.js'
import { type Prepared, prepare } from './prepare.js'
import { printStage } from './print-stage.js'
import type { BuildArguments } from './read-arguments.js'
import { keepBuild } from './repeat/keep-build.js'
import { isAskedOfHost } from './repeat/keep-outcome.js'
import { isRepeatable, knownLocks } from './repeat/known-command.js'
import { recordAnswers } from './repeat/record-answers.js'
import { toRepublishedText } from './republished-text.js'
import type { Stream, Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'
import type { OnlyNew } from './watch/create-only-new.js'
import type { Session } from './watch/create-session.js'
import { writeOutputs } from './write-outputs.js'

/** What a command that builds again and again keeps, and is told. */
export interface Live {
  readonly session: Session
  /** Where it is told how far a long build is. */
  readonly progress: Stream
  /** Of what it is told, what it was not told before (default: all). */
  readonly onlyNew?: OnlyNew
  onPrepared(prepared: Prepared): Promise<void>
  /** Once lock and package are in place. */
  onBuilt(finished: FinishedBuild): void
}

export interface Attempt {
  /** Filled in as they become known. */
  readonly places: Destinations
  readonly isFirst: boolean
  readonly live: Live | undefined
}

/** Builds what is there now, unless another build writes the lock meanwhile. */
export async function buildOnce(
  request: BuildArguments,
  terminal: Terminal,
  { places, isFirst, live }: Attempt
): Promise<number | 'overtaken'> {
  const { stdout, stderr } = terminal
  // What programs read has standard output for itself.
  const summaryStream = request.format === 'text' ? stdout : stderr
  const cwd = terminal.cwd()
  if (request.output !== undefined) {
    await checkOutput(request.output, cwd)
    places.output = request.output
  }
  const recording = !live && isRepeatable(request) ? recordAnswers(nodeHost(cwd)) : undefined
  const prepared = await prepare(request, terminal, {
    session: live?.session,
    host: recording?.host,
    ...(!live && { knownLocks: knownLocks(request, terminal) })
  })
  await live?.onPrepared(prepared)
  const { config, configFile, passedOver, lock } = prepared
  const output = request.output ?? toFileName(prepared.outputName)
  places.isLocked = lock.text !== undefined
  if (request.output === undefined) await checkOutput(output, cwd)
  places.output = output

  const report = createReporter(request, terminal, stderr, live?.onlyNew)
  const fail = (messages: Counts, code: number) => {
    if (request.format === 'json') stdout.write(toFailureJson(messages))
    return code
  }
  if (configFile && configFile.messages.length > 0) return fail(await report([{ files: [configFile], folder: cwd }]), 2)
  // Nobody looks at what a build in CI leaves out.
  const strict = request.strict || !/^(?:|0|false)$/i.test(terminal.env['CI'] ?? '')
  const compiled = await compileWith({ ...request, strict }, { ...prepared, output }, live?.progress ?? stderr, false).then(
    live || request.print ? undefined : withoutCards
  )
  const [about, ...notes] = compiled.files
  const told = [
    { files: [lock.file, ...(passedOver ? [passedOver] : []), ...(about ? [about] : [])], folder: cwd },
    { files: notes, folder: compiled.root }
  ]
  const tell = () => report(told)
  const { contents, created, lock: newLock } = compiled
  const problems = [lock.file, ...compiled.files].flatMap(({ messages }) => messages.map(severityOf))
  const countOf = (severity: Severity) => problems.filter((problem) => problem === severity).length
  const tooMany = request.maxWarnings !== undefined && countOf('warning') > request.maxWarnings
  const exitCode = countOf('error') > 0 || tooMany ? 1 : 0
  if (request.print) stdout.write(printStage(request.print, compiled))
  if (!contents || !newLock || lock.file.messages.length > 0 || tooMany) {
    const counts = await tell()
    if (tooMany) stderr.write(`${count(countOf('warning'), 'warning')}, expected ${request.maxWarnings} at the most\n`)
    if (strict && !request.strict && compiled.leftOutCards + compiled.leftOutFiles > 0)
      stderr.write('`CI` is set, so that an error costs the whole package and not its card or file, as with `--strict`\n')
    return fail(counts, 1)
  }
  const thaw = request.frozen ? findThaw(lock, newLock, compiled.changes, cwd) : undefined
  if (thaw !== undefined || request.print) {
    const counts = await tell()
    if (thaw === undefined) return exitCode
    stderr.write(thaw)
    return fail(counts, 1)
  }
  if (typeof request.republish === 'string' && compiled.republished === 0)
    throw new UsageError(
      `\`${request.republish}\` is in no path, front or tag, expected \`--republish=TEXT\` with a text that some card has`
    )
  const lockText = lock.lock && lock.text !== undefined && isSameLock(newLock, lock.lock) ? lock.text : serializeLock(newLock)
  const lockName = toVisible(toTypedPath(lock.path, cwd))
  const packagePath = resolve(cwd, output)
  const newLockText = lockText === lock.text || request.frozen ? undefined : lockText
  const known = knownPackage({ path: packagePath, contents, created, lockText }, prepared.cache)
  const isDone = newLockText === undefined && (await known.isThere())
  const finished = { compiled, lock: newLock, lockFolder: lock.folder, output, cwd, env: terminal.env }
  const tellAll = async (last: string) => {
    const messages = await tell()
    if (request.republish !== undefined) summaryStream.write(toRepublishedText(compiled.republished, lock.lock, newLock))
    summaryStream.write((await toReportText(finished, request.verbose, colorsFor(summaryStream, terminal.env))) + last)
    if (request.format === 'json') stdout.write(toReportJson(finished, { messages, written: !request.dryRun }))
    return exitCode
  }
  if (request.dryRun) {
    places.isTried = true
    return await tellAll(toDryRunText([...(isDone ? [] : [output]), ...(newLockText === undefined ? [] : [lockName])]))
  }
  // What builds again and again has use for what it is given back.
  if (!live) emptyHeap()
  const written = isDone
    ? Promise.resolve('written' as const)
    : writeOutputs({
        packagePath,
        contents,
        created,
        lockPath: lock.path,
        lockBytes: lock.bytes,
        cwd,
        lockText: newLockText,
        onWait: () => stderr.write(`Waiting for another build that is writing \`${lockName}\`\n`)
      })
  const outcome = await written.catch(async (error: unknown) => {
    await tell()
    throw error
  })
  if (outcome === 'overtaken') {
    if (isFirst) stderr.write(`Another build has written \`${lockName}\` meanwhile: building again on what it says now\n`)
    return outcome
  }
  places.isWritten = true
  if (!isDone) await known.remember()
  await prepared.cache?.save()
  const lockContent = newLockText ?? lock.bytes ?? ''
  if (recording && isAskedOfHost(config, configFile?.path)) {
    const lockNow = { path: lock.path, content: lockContent, isSame: newLockText === undefined }
    await keepBuild(request, terminal, { recording, finished, told, exitCode, lock: lockNow, packagePath })
  }
  live?.session.knownLocks.put(sha256(lockContent), newLock)
  live?.onBuilt(finished)
  const hasNoId = lock.text === undefined && config.id === undefined && !request.quiet
  return await tellAll(
    hasNoId ? toIdHint({ namespace: newLock.namespace, configPath: configFile?.path, lockFolder: lock.folder, cwd }) : ''
  )
}

/** Once all is rendered, a build has no more use for the cards: without them, a large package is written in less memory. */
const withoutCards = (compiled: Compiled<CardBase>): Compiled<CardBase> => ({ ...compiled, results: [] })
