import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { inPlaceOrder, type Problem, toProblems } from '../diagnostics/problem.js'
import type { Severity } from '../diagnostics/severity.js'
import { formatProblems } from '../format-messages.js'
import { colorsFor } from './colors-for.js'
import type { Reporting } from './read-arguments.js'
import type { Stream, Terminal } from './terminal.js'
import { toTypedPath } from './typed-path.js'

/** Files with messages, and the folder from which their relative paths count. */
export interface ReportedFiles {
  readonly files: readonly VFile[]
  readonly folder: string
}

/** How many there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Prints messages in the form that the command line asks for: text to `stream`, what programs read to standard output. */
export function createReporter(given: Reporting, terminal: Terminal, stream: Stream) {
  const { format, quiet, verbose } = given
  const cwd = terminal.cwd()
  const target = format === 'text' ? stream : terminal.stdout
  return async (groups: readonly ReportedFiles[]): Promise<Counts> => {
    const problems = groups
      .flatMap(({ files, folder }) => toProblems(files, (path) => toTypedPath(resolve(folder, path), cwd)))
      .filter(({ severity }) => !quiet || severity !== 'info')
      .sort(inPlaceOrder)
    const options = {
      format,
      colors: colorsFor(target, terminal.env),
      ...(target.columns && { width: target.columns }),
      ...(verbose && { framesPerRule: Number.POSITIVE_INFINITY })
    }
    target.write((await formatProblems(problems, options)) + (format === 'text' && target.isTTY ? toHint(problems) : ''))
    const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
    return { error: count('error'), warning: count('warning'), info: count('info') }
  }
}

function toHint(problems: readonly Problem[]): string {
  const [worst] = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity])
  return worst ? `More about a rule: build-deck explain ${toVisible(worst.rule)}\n` : ''
}

const rank = { error: 0, warning: 1, info: 2 }
