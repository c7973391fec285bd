import { resolve } from 'node:path'
import { serializeLock } from '../identity/serialize-lock.js'
import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { createReporter } from './create-reporter.js'
import { findThaw } from './find-thaw.js'
import { toIdHint } from './id-hint.js'
import { checkOutput, toFileName } from './output-path.js'
import { prepare } from './prepare.js'
import { printStage } from './print-stage.js'
import type { BuildArguments } from './read-arguments.js'
import { listChanges, toSummary } from './summary.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'
import { writeOutputs } from './write-outputs.js'

/** Builds the package that the command line asks for, and gives the exit code. */
export async function build(given: BuildArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  // What programs read has standard output for itself.
  const told = given.format === 'text' ? stdout : stderr
  const cwd = terminal.cwd()
  if (given.output !== undefined) await checkOutput(given.output, cwd)
  const prepared = await prepare(given, terminal)
  const { config, configFile, lock } = prepared
  const output = given.output ?? toFileName(prepared.outputName)
  if (given.output === undefined) await checkOutput(output, cwd)

  const report = createReporter(given, terminal, stderr)
  if (configFile && configFile.messages.length > 0) {
    await report([{ files: [configFile], folder: cwd }])
    return 2
  }
  const compiled = await compileWith(given, { ...prepared, output }, stderr, false)
  const [about, ...notes] = compiled.files
  const counts = await report([
    { files: [lock.file, ...(about ? [about] : [])], folder: cwd },
    { files: notes, folder: compiled.root }
  ])
  const tooMany = given.maxWarnings !== undefined && counts.warning > given.maxWarnings
  if (tooMany) stderr.write(`${count(counts.warning, 'warning')}, expected ${given.maxWarnings} at the most: no package is written\n`)

  const { contents, created, lock: newLock } = compiled
  if (given.print) stdout.write(printStage(given.print, compiled))
  if (!contents || !newLock || lock.file.messages.length > 0 || tooMany) return 1
  const thaw = given.frozen ? findThaw(lock, newLock, compiled.changes, cwd) : undefined
  if (thaw !== undefined) {
    stderr.write(thaw)
    return 1
  }
  if (typeof given.republish === 'string' && compiled.republished === 0)
    throw new UsageError(`\`${given.republish}\` is in no path, front or tag, expected \`--republish=TEXT\` with a text that some card has`)
  if (given.print) return 0
  const lockText = serializeLock(newLock)
  const isLockNew = lockText !== lock.text && !given.frozen
  await writeOutputs({
    packagePath: resolve(cwd, output),
    contents,
    created,
    lockPath: lock.path,
    lockText: isLockNew ? lockText : undefined
  })
  if (given.republish !== undefined) told.write(`${count(compiled.republished, 'note')} published again\n`)
  if (given.verbose) told.write(listChanges(compiled, lock.folder, cwd))
  told.write(toSummary(output, compiled))
  if (lock.text === undefined && config.id === undefined && !given.quiet)
    told.write(toIdHint({ namespace: newLock.namespace, configPath: configFile?.path, lockFolder: lock.folder, cwd }))
  return 0
}
