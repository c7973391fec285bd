import { toJson } from '../../diagnostics/format/to-json.js'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { severityOf } from '../../diagnostics/tell.js'
import type { StatsArguments } from '../arguments/stats-arguments.js'
import { asCalled } from '../as-called.js'
import { colorsFor } from '../colors-for.js'
import { compileWith } from '../compile-with.js'
import { count } from '../count.js'
import { toFileName } from '../output-path.js'
import { prepare } from '../prepare.js'
import type { Terminal } from '../terminal.js'
import { toStatistics } from '../to-statistics.js'
import { toTypedPath } from '../typed-path.js'
import { UsageError } from '../usage-error.js'
import { gatherStats } from './gather-stats.js'
import { toStatsText } from './stats-text.js'

/** Prints the numbers of what a build would make, or writes them into a page, and gives the exit code: 1 where errors keep all cards back. */
export async function stats(request: StatsArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr, env } = terminal
  const cwd = terminal.cwd()
  const prepared = await prepare(request, terminal)
  if (prepared.configFile && prepared.configFile.messages.length > 0)
    throw new UsageError(`\`${toTypedPath(prepared.configFile.path, cwd)}\` has errors, expected none: see \`build-deck check\``)
  const compiled = await compileWith(request, { ...prepared, output: toFileName(prepared.outputName) }, stderr, false)
  const errors = compiled.files.flatMap(({ messages }) => messages.map(severityOf)).filter((severity) => severity === 'error').length
  if (errors > 0)
    stderr.write(asCalled(`${count(errors, 'error')} in the notes, which cost cards: see \`build-deck check\`\n`, terminal.env))
  const gathered = gatherStats(compiled, request.new, new Date())
  if (!gathered) return 1
  if (request.html !== undefined) {
    const { writeStatsPage } = await import('./stats-page.js')
    await writeStatsPage(request.html, cwd, { deck: prepared.outputName, stats: gathered })
    stdout.write(`${toVisible(request.html)}: ${toStatistics(compiled)}, as a page\n`)
  } else
    stdout.write(
      request.json || request.format === 'json'
        ? `${toJson({ report: 'stats', ...gathered })}\n`
        : toStatsText(gathered, colorsFor(stdout, env))
    )
  return 0
}
