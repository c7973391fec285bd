import { resolve } from 'node:path'
import type { Compiled } from '../build-options.js'
import { compile } from '../compile.js'
import { serializeLock } from '../identity/serialize-lock.js'
import { colorsFor } from './colors-for.js'
import { count } from './count.js'
import { createProgress } from './create-progress.js'
import { formatProblems } from './format-problems.js'
import { type Prepared, prepare } from './prepare.js'
import { printStage } from './print-stage.js'
import type { Arguments } from './read-arguments.js'
import { listChanges, toSummary } from './summary.js'
import type { Stream, Terminal } from './terminal.js'
import { type Problem, toProblems } from './to-problems.js'
import { writeOutputs } from './write-outputs.js'

/** Builds the package that the command line asks for, and gives the exit code. */
export async function build(given: Arguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr, env } = terminal
  const prepared = await prepare(given, terminal)
  const { cwd, configFile, lock, output } = prepared
  const tell = (problems: readonly Problem[]) => {
    const told = given.quiet ? problems.filter(({ severity }) => severity !== 'info') : problems
    stderr.write(formatProblems(told, colorsFor(stderr, env)))
  }
  const inConfig = configFile ? toProblems([configFile], cwd, cwd) : []
  if (inConfig.length > 0) {
    tell(inConfig)
    return 2
  }

  const compiled = await compileWith(given, prepared, stderr)
  const [about, ...notes] = compiled.files
  const problems = [...toProblems([lock.file, ...(about ? [about] : [])], cwd, cwd), ...toProblems(notes, compiled.root, cwd)]
  tell(problems)
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const tooMany = given.maxWarnings !== undefined && warnings > given.maxWarnings
  if (tooMany) stderr.write(`${count(warnings, 'warning')}, expected ${given.maxWarnings} at the most: no package is written\n`)

  const { contents, created, lock: newLock } = compiled
  if (given.print) stdout.write(printStage(given.print, compiled))
  if (!contents || !newLock || lock.file.messages.length > 0 || tooMany) return 1
  if (given.print) return 0
  const lockText = serializeLock(newLock)
  const isLockNew = lockText !== lock.text
  await writeOutputs({
    packagePath: resolve(cwd, output),
    contents,
    created,
    lockPath: lock.path,
    lockText: isLockNew ? lockText : undefined
  })
  if (given.verbose) stdout.write(listChanges(compiled, lock.folder, cwd))
  stdout.write(toSummary(output, compiled))
  return 0
}

async function compileWith(given: Arguments, { host, config, lock, epoch }: Prepared, stderr: Stream): Promise<Compiled> {
  const progress = createProgress(stderr)
  try {
    return await compile(given.inputs, {
      ...config,
      exclude: [...(config.exclude ?? []), ...given.exclude],
      host,
      lockFolder: lock.folder,
      onProgress: progress.report,
      ...(given.deck !== undefined && { rootDeck: given.deck }),
      ...(lock.lock && { lock: lock.lock }),
      ...(epoch !== undefined && { epoch })
    })
  } finally {
    progress.end()
  }
}
