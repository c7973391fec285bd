import { resolve } from 'node:path'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Severity } from '../diagnostics/severity.js'
import { severityOf } from '../diagnostics/tell.js'
import { serializeLock } from '../identity/serialize-lock.js'
import { toReportJson, toReportText } from './build-report.js'
import { knownPackage } from './cache/known-package.js'
import { colorsFor } from './colors-for.js'
import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { createReporter } from './create-reporter.js'
import { findThaw } from './find-thaw.js'
import { toIdHint } from './id-hint.js'
import { type Destinations, toNothingWritten } from './nothing-written.js'
import { checkOutput, toFileName } from './output-path.js'
import { prepare } from './prepare.js'
import { printStage } from './print-stage.js'
import type { BuildArguments } from './read-arguments.js'
import { toRepublishedText } from './republished-text.js'
import { tellError } from './tell-error.js'
import type { Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'
import { writeOutputs } from './write-outputs.js'

/** Builds the package that the command line asks for, and gives the exit code. The last line of one that fails says what was not written. */
export async function build(request: BuildArguments, terminal: Terminal): Promise<number> {
  const places: Destinations = {}
  const close = async (code: number) => {
    if (!places.isWritten && !request.print) terminal.stderr.write(await toNothingWritten(places, terminal.cwd()))
    return code
  }
  try {
    return await close(await buildInTurn(request, terminal, places))
  } catch (error) {
    return tellError(error, terminal, request.verbose) ? await close(2) : 2
  }
}

async function buildInTurn(request: BuildArguments, terminal: Terminal, places: Destinations): Promise<number> {
  // Of builds at once each gets its turn, since every one that is overtaken is so by one that is done.
  for (let attempt = 0; attempt < 100; attempt++) {
    const code = await buildOnce(request, terminal, { places, isFirst: attempt === 0 })
    if (code !== 'overtaken') return code
  }
  throw new UsageError('The lock changed a hundred times while this build was at work, expected no other program to write it all the time')
}

interface Attempt {
  /** Filled in as they become known. */
  readonly places: Destinations
  readonly isFirst: boolean
}

async function buildOnce(request: BuildArguments, terminal: Terminal, { places, isFirst }: Attempt): Promise<number | 'overtaken'> {
  const { stdout, stderr } = terminal
  // What programs read has standard output for itself.
  const summaryStream = request.format === 'text' ? stdout : stderr
  const cwd = terminal.cwd()
  if (request.output !== undefined) {
    await checkOutput(request.output, cwd)
    places.output = request.output
  }
  const prepared = await prepare(request, terminal)
  const { config, configFile, lock } = prepared
  const output = request.output ?? toFileName(prepared.outputName)
  places.isLocked = lock.text !== undefined
  if (request.output === undefined) await checkOutput(output, cwd)
  places.output = output

  const report = createReporter(request, terminal, stderr)
  if (configFile && configFile.messages.length > 0) {
    await report([{ files: [configFile], folder: cwd }])
    return 2
  }
  // Nobody looks at what a build in CI leaves out.
  const strict = request.strict || !/^(?:|0|false)$/i.test(terminal.env['CI'] ?? '')
  const compiled = await compileWith({ ...request, strict }, { ...prepared, output }, stderr, false)
  const [about, ...notes] = compiled.files
  const tell = () =>
    report([
      { files: [lock.file, ...(about ? [about] : [])], folder: cwd },
      { files: notes, folder: compiled.root }
    ])
  const { contents, created, lock: newLock } = compiled
  const problems = [lock.file, ...compiled.files].flatMap(({ messages }) => messages.map(severityOf))
  const countOf = (severity: Severity) => problems.filter((problem) => problem === severity).length
  const tooMany = request.maxWarnings !== undefined && countOf('warning') > request.maxWarnings
  const exitCode = countOf('error') > 0 || tooMany ? 1 : 0
  if (request.print) stdout.write(printStage(request.print, compiled))
  if (!contents || !newLock || lock.file.messages.length > 0 || tooMany) {
    await tell()
    if (tooMany) stderr.write(`${count(countOf('warning'), 'warning')}, expected ${request.maxWarnings} at the most\n`)
    if (strict && !request.strict && compiled.leftOutCards + compiled.leftOutFiles > 0)
      stderr.write('`CI` is set, so that an error costs the whole package and not its card or file, as with `--strict`\n')
    return 1
  }
  const thaw = request.frozen ? findThaw(lock, newLock, compiled.changes, cwd) : undefined
  if (thaw !== undefined || request.print) {
    await tell()
    if (thaw !== undefined) stderr.write(thaw)
    return thaw === undefined ? exitCode : 1
  }
  if (typeof request.republish === 'string' && compiled.republished === 0)
    throw new UsageError(
      `\`${request.republish}\` is in no path, front or tag, expected \`--republish=TEXT\` with a text that some card has`
    )
  const lockText = serializeLock(newLock)
  const lockName = toVisible(toTypedPath(lock.path, cwd))
  const packagePath = resolve(cwd, output)
  const newLockText = lockText === lock.text || request.frozen ? undefined : lockText
  const known = knownPackage(packagePath, contents, created, prepared.cache)
  const isDone = newLockText === undefined && (await known.isThere())
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
  await tell()
  if (request.republish !== undefined) summaryStream.write(toRepublishedText(compiled.republished, lock.lock, newLock))
  const finished = { compiled, lock: newLock, lockFolder: lock.folder, output, cwd }
  summaryStream.write(await toReportText(finished, request.verbose, colorsFor(summaryStream, terminal.env)))
  if (lock.text === undefined && config.id === undefined && !request.quiet)
    summaryStream.write(toIdHint({ namespace: newLock.namespace, configPath: configFile?.path, lockFolder: lock.folder, cwd }))
  if (request.format === 'json') stdout.write(toReportJson(finished))
  return exitCode
}
