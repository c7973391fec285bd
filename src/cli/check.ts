import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { createReporter } from './create-reporter.js'
import { toFileName } from './output-path.js'
import { prepare } from './prepare.js'
import type { CheckArguments } from './read-arguments.js'
import type { Terminal } from './terminal.js'
import { toStatistics } from './to-statistics.js'
import { toSurvey } from './to-survey.js'

/** Does all that a build does, and more looking, but writes nothing. Gives the exit code. */
export async function check(given: CheckArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  const cwd = terminal.cwd()
  const prepared = await prepare(given, terminal)
  const { configFile, lock } = prepared
  const report = createReporter(given, terminal, stdout)
  if (configFile && configFile.messages.length > 0) {
    await report([{ files: [configFile], folder: cwd }])
    return 2
  }
  const compiled = await compileWith(given, { ...prepared, output: toFileName(prepared.outputName) }, stderr, true)
  const [about, ...notes] = compiled.files
  const counts = await report([
    { files: [lock.file, ...(about ? [about] : [])], folder: cwd },
    { files: notes, folder: compiled.root }
  ])
  const told = given.format === 'text' ? stdout : stderr
  const tooMany = given.maxWarnings !== undefined && counts.warning > given.maxWarnings
  if (tooMany) told.write(`${count(counts.warning, 'warning')}, expected ${given.maxWarnings} at the most\n`)
  told.write(`Checked ${count(compiled.results.length, 'file')}: ${toStatistics(compiled)}\n`)
  if (given.format === 'text') told.write(toSurvey(compiled))
  return counts.error > 0 || tooMany ? 1 : 0
}
