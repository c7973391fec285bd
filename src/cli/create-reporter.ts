import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { foldProblems } from '../diagnostics/fold-problems.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { inPlaceOrder, type Problem, toProblems } from '../diagnostics/problem.js'
import type { Severity } from '../diagnostics/severity.js'
import { formatProblems } from '../format-messages.js'
import { asCalled } from './as-called.js'
import { colorsFor } from './colors-for.js'
import { count } from './count.js'
import type { Reporting } from './read-arguments.js'
import type { Stream, Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'
import type { OnlyNew } from './watch/create-only-new.js'

/** Files with messages, and the folder from which their relative paths count. */
export interface ReportedFiles {
  readonly files: readonly VFile[]
  readonly folder: string
}

/** How many there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Prints messages in the form that the command line asks for: text to `stream`, what programs read to standard output. Counts those that `onlyNew` leaves out, too. */
export function createReporter(request: Reporting, terminal: Terminal, stream: Stream, onlyNew?: OnlyNew) {
  const report = createProblemReporter(request, terminal, stream, onlyNew)
  const cwd = terminal.cwd()
  return async (groups: readonly ReportedFiles[]): Promise<Counts> => await report(toTypedProblems(groups, cwd))
}

/** The messages on files, with paths as they would be typed. */
export function toTypedProblems(groups: readonly ReportedFiles[], cwd: string): Problem[] {
  return groups.flatMap(({ files, folder }) => toProblems(files, (path) => toTypedPath(resolve(folder, path), cwd))).sort(inPlaceOrder)
}

const withoutQuiet = (problems: readonly Problem[], quiet: boolean) => problems.filter(({ severity }) => !quiet || severity !== 'info')

/** How many a report counts, infos that `--quiet` leaves out not counted. */
export function countShown(problems: readonly Problem[], quiet: boolean): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of withoutQuiet(problems, quiet)) counts[severity]++
  return counts
}

/** The same for messages whose places are settled. */
export function createProblemReporter(request: Reporting, terminal: Terminal, stream: Stream, onlyNew?: OnlyNew) {
  const { format, quiet, verbose } = request
  const target = format === 'text' ? stream : terminal.stdout
  return async (told: readonly Problem[]): Promise<Counts> => {
    const all = withoutQuiet(told, quiet)
    const problems = onlyNew?.(all) ?? all
    const options = {
      format,
      colors: colorsFor(target, terminal.env),
      ...(target.columns && { width: target.columns }),
      ...(verbose && { framesPerRule: Number.POSITIVE_INFINITY })
    }
    const isText = format === 'text'
    const shown = isText && !verbose ? foldProblems(problems) : problems
    const hint = isText ? asCalled(toHint(problems, shown.length < problems.length, target.isTTY === true), terminal.env) : ''
    const known = all.length - problems.length
    const rest = known > 0 && problems.length > 0 ? `${count(known, 'message')} as before\n` : ''
    target.write((await formatProblems(shown, options)) + rest + hint)
    return countShown(told, quiet)
  }
}

/** So many are read without being told where to begin. */
const fewest = 5

/** What to look at first. Where there are few, on a terminal only. */
function toHint(problems: readonly Problem[], isFolded: boolean, isTerminal: boolean): string {
  const [worst] = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity])
  if (!worst) return ''
  if (!isFolded && problems.length <= fewest)
    return isTerminal ? `More about a rule: \`build-deck explain ${toVisible(worst.rule)}\`\n` : ''
  const first = mostFrequent(problems.filter(({ severity }) => severity === worst.severity))
  const number = problems.filter(({ rule }) => rule === first).length
  return `First: ${number} × ${toVisible(first)}, see \`build-deck explain ${toVisible(first)}\`${isFolded ? '; `--verbose` prints each' : ''}\n`
}

function mostFrequent(problems: readonly Problem[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

const rank = { error: 0, warning: 1, info: 2 }
