import { toJson } from '../diagnostics/format/to-json.js'
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
export async function check(request: CheckArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  const cwd = terminal.cwd()
  const prepared = await prepare(request, terminal)
  const { configFile, lock } = prepared
  const report = createReporter(request, terminal, stdout)
  if (configFile && configFile.messages.length > 0) {
    await report([{ files: [configFile], folder: cwd }])
    return 2
  }
  const compiled = await compileWith(request, { ...prepared, output: toFileName(prepared.outputName) }, stderr, true)
  const [about, ...notes] = compiled.files
  const counts = await report([
    { files: [lock.file, ...(about ? [about] : [])], folder: cwd },
    { files: notes, folder: compiled.root }
  ])
  const summaryStream = request.format === 'text' ? stdout : stderr
  const tooMany = request.maxWarnings !== undefined && counts.warning > request.maxWarnings
  if (tooMany) summaryStream.write(`${count(counts.warning, 'warning')}, expected ${request.maxWarnings} at the most\n`)
  summaryStream.write(`Checked ${count(compiled.results.length, 'file')}: ${toStatistics(compiled)}\n`)
  if (request.format === 'text') summaryStream.write(toSurvey(compiled))
  if (request.format === 'json') {
    const { statistics, longAnswers, results } = compiled
    stdout.write(`${toJson({ report: 'check', messages: counts, files: results.length, longAnswers, statistics })}\n`)
  }
  return counts.error > 0 || tooMany ? 1 : 0
}
