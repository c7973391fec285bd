import { resolve } from 'node:path'
import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { toJson } from '../diagnostics/format/to-json.js'
import { nodeHost } from '../host/node-host.js'
import { sha256 } from '../host/sha256.js'
import { stampOf } from './cache/stamp-of.js'
import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { createReporter, toTypedProblems } from './create-reporter.js'
import type { FixReport } from './fix.js'
import { toFileName } from './output-path.js'
import { prepare } from './prepare.js'
import type { CheckArguments } from './read-arguments.js'
import { isAskedOfHost, keepOutcome } from './repeat/keep-outcome.js'
import { isRepeatable, knownLocks } from './repeat/known-command.js'
import { recordAnswers } from './repeat/record-answers.js'
import type { Terminal } from './terminal.js'
import { toStatistics } from './to-statistics.js'
import { toSurvey } from './to-survey.js'

/** Does all that a build does, and more looking, but writes nothing. Gives the exit code. */
export async function check(request: CheckArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  const cwd = terminal.cwd()
  const recording = isRepeatable(request) ? recordAnswers(nodeHost(cwd)) : undefined
  const prepared = await prepare(request, terminal, { host: recording?.host, knownLocks: knownLocks(request, terminal) })
  const { configFile, passedOver, lock } = prepared
  const report = createReporter(request, terminal, stdout)
  if (configFile && configFile.messages.length > 0) {
    const messages = await report([{ files: [configFile], folder: cwd }])
    if (request.format === 'json') stdout.write(`${toJson({ report: 'check', messages })}\n`)
    return 2
  }
  const output = toFileName(prepared.outputName)
  const lastPackage = { path: resolve(cwd, output), stamp: await stampOf(resolve(cwd, output)) }
  const compile = (host = prepared.host) => compileWith(request, { ...prepared, host, output }, stderr, true)
  let fixes: FixReport | undefined
  const compiled = request.fix ? await fix(await compile()) : await compile()
  // Standard output is the edit alone then, for a program that takes it.
  if (request.dryRun && request.format === 'text') return 0
  const [about, ...notes] = compiled.files
  const told = [
    { files: [lock.file, ...(passedOver ? [passedOver] : []), ...(about ? [about] : [])], folder: cwd },
    { files: notes, folder: compiled.root }
  ]
  const counts = await report(told)
  const isText = request.format === 'text'
  const tooMany = request.maxWarnings !== undefined && counts.warning > request.maxWarnings
  const covered = request.coverage ? await cover(compiled) : undefined
  const summary = [
    tooMany ? `${count(counts.warning, 'warning')}, expected ${request.maxWarnings} at the most\n` : '',
    `Checked ${count(compiled.results.length, 'file')}: ${toStatistics(compiled)}\n`,
    isText ? toSurvey(compiled) : '',
    covered && request.format !== 'json' ? covered.text : ''
  ].join('')
  const { statistics, longAnswers, results } = compiled
  const coverage = covered && { coverage: covered.report }
  const found = { report: 'check', messages: counts, files: results.length, longAnswers, statistics, ...(fixes && { fixes }), ...coverage }
  const json = request.format === 'json' ? `${toJson(found)}\n` : ''
  const exitCode = counts.error > 0 || tooMany ? 1 : 0
  const summaryStream = isText ? stdout : stderr
  summaryStream.write(summary)
  if (json !== '') stdout.write(json)
  const problems = toTypedProblems(told, cwd)
  if (recording && isAskedOfHost(prepared.config, configFile?.path))
    await keepOutcome(request, terminal, {
      ...{ recording, package: lastPackage, problems, exitCode, summary, json },
      ...(lock.lock && lock.bytes && { lock: sha256(lock.bytes) })
    })
  return exitCode

  async function cover(found: Compiled<CardBase>) {
    const { measureCoverage, toCoverageReport, toCoverageText } = await import('./coverage.js')
    const coverage = await measureCoverage(found, prepared)
    return { text: toCoverageText(coverage, cwd), report: toCoverageReport(coverage, cwd) }
  }

  async function fix(found: Compiled<CardBase>): Promise<Compiled<CardBase>> {
    // What a card is known by cannot be seen then.
    if (lock.file.messages.length > 0) return found
    const [{ fixProject }, { toFixReport, writeFixes }] = await Promise.all([import('../fix/fix-project.js'), import('./fix.js')])
    const fixed = await fixProject(found, { host: prepared.host, compile })
    await writeFixes(fixed, request, terminal)
    fixes = toFixReport(fixed, request, cwd)
    return request.dryRun ? found : fixed.compiled
  }
}
