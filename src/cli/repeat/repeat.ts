import { nodeHost } from '../../host/node-host.js'
import { stampOf } from '../cache/stamp-of.js'
import { checkOutput } from '../output-path.js'
import type { Terminal } from '../terminal.js'
import { isAnsweredAgain } from './answers.js'
import { isRepeatable, type KnownOutcome, openOutcomes, type Repeatable } from './known-command.js'

/**
 * Says what the command said when all files around it were as they are now, and gives its exit code; `undefined` where that is not known.
 * None of what a build needs is loaded for it.
 */
export async function repeat(request: Repeatable, terminal: Terminal): Promise<number | undefined> {
  if (!isRepeatable(request)) return undefined
  const outcomes = openOutcomes(request, terminal)
  const known = outcomes?.get()
  outcomes?.close()
  if (!known || !(await isStill(known, terminal.cwd()))) return undefined
  const { stdout, stderr } = terminal
  const isText = request.format === 'text'
  if (known.problems.length > 0 || !isText) {
    const { createProblemReporter } = await import('../create-reporter.js')
    await createProblemReporter(request, terminal, isText && request.command === 'check' ? stdout : stderr)(known.problems)
  }
  const summaryStream = isText ? stdout : stderr
  summaryStream.write(known.summary)
  if (known.json !== '') stdout.write(known.json)
  return known.exitCode
}

async function isStill(known: KnownOutcome, cwd: string): Promise<boolean> {
  try {
    const { at, asked, own, package: written } = known
    if (Date.now() < at) return false
    if ((await stampOf(written.path)) !== written.stamp) return false
    // Where nothing is written, nothing else would find that nothing can be.
    if (own.length > 0) await checkOutput(written.path, cwd)
    return await isAnsweredAgain(asked, new Set(own), nodeHost(cwd))
  } catch {
    // What it is, the command itself says; and another program's record is none.
    return false
  }
}
