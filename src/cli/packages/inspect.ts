import { toJson } from '../../diagnostics/format/to-json.js'
import type { InspectArguments } from '../arguments/package-arguments.js'
import { colorsFor } from '../colors-for.js'
import type { Terminal } from '../terminal.js'
import { toInspectText } from './inspect-text.js'
import { openPackage } from './open-package.js'
import { summarisePackage } from './summarise-package.js'

/** Prints what is in a package, and gives the exit code: 1 if Anki would refuse it. */
export async function inspect({ file, format }: InspectArguments, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const summary = summarisePackage(await openPackage(file, terminal.cwd()), new Date())
  stdout.write(format === 'json' ? `${toJson({ report: 'inspect', ...summary })}\n` : toInspectText(file, summary, colorsFor(stdout, env)))
  return summary.problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
