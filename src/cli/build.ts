import { resolve } from 'node:path'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { severityOf } from '../diagnostics/report.js'
import { serializeLock } from '../identity/serialize-lock.js'
import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { createReporter } from './create-reporter.js'
import { checkOutput, toFileName } from './output-path.js'
import { prepare } from './prepare.js'
import { printStage } from './print-stage.js'
import type { BuildArguments } from './read-arguments.js'
import { listChanges, toSummary } from './summary.js'
import type { Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'
import { writeOutputs } from './write-outputs.js'

/** Builds the package that the command line asks for, and gives the exit code. */
export async function build(given: BuildArguments, terminal: Terminal): Promise<number> {
  // Of builds at once each gets its turn, since every one that is overtaken is so by one that is done.
  for (let attempt = 0; attempt < 100; attempt++) {
    const code = await buildOnce(given, terminal, attempt === 0)
    if (code !== 'overtaken') return code
  }
  throw new UsageError('The lock changed a hundred times while this build was at work, expected no other program to write it all the time')
}

async function buildOnce(given: BuildArguments, terminal: Terminal, isFirst: boolean): Promise<number | 'overtaken'> {
  const { stdout, stderr } = terminal
  // What programs read has standard output for itself.
  const told = given.format === 'text' ? stdout : stderr
  const cwd = terminal.cwd()
  if (given.output !== undefined) await checkOutput(given.output, cwd)
  const prepared = await prepare(given, terminal)
  const { configFile, lock } = prepared
  const output = given.output ?? toFileName(prepared.outputName)
  if (given.output === undefined) await checkOutput(output, cwd)

  const report = createReporter(given, terminal, stderr)
  if (configFile && configFile.messages.length > 0) {
    await report([{ files: [configFile], folder: cwd }])
    return 2
  }
  const compiled = await compileWith(given, prepared, stderr, false)
  const [about, ...notes] = compiled.files
  const tell = () =>
    report([
      { files: [lock.file, ...(about ? [about] : [])], folder: cwd },
      { files: notes, folder: compiled.root }
    ])
  const { contents, created, lock: newLock } = compiled
  const warnings = [lock.file, ...compiled.files].flatMap(({ messages }) => messages.filter((message) => severityOf(message) === 'warning'))
  const tooMany = given.maxWarnings !== undefined && warnings.length > given.maxWarnings
  if (!contents || !newLock || lock.file.messages.length > 0 || tooMany || given.print) {
    await tell()
    if (tooMany) stderr.write(`${count(warnings.length, 'warning')}, expected ${given.maxWarnings} at the most: no package is written\n`)
    if (given.print) stdout.write(printStage(given.print, compiled))
    return !contents || !newLock || lock.file.messages.length > 0 || tooMany ? 1 : 0
  }

  const lockText = serializeLock(newLock)
  const lockName = toVisible(toTypedPath(lock.path, cwd))
  const written = writeOutputs({
    packagePath: resolve(cwd, output),
    contents,
    created,
    lockPath: lock.path,
    lockBytes: lock.bytes,
    cwd,
    lockText: lockText === lock.text ? undefined : lockText,
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
  await tell()
  if (given.verbose) told.write(listChanges(compiled, lock.folder, cwd))
  told.write(toSummary(output, compiled))
  return 0
}
