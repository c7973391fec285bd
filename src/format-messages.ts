import type { VFile } from 'vfile'
import { formatGithub } from './diagnostics/format/format-github.js'
import { formatJson } from './diagnostics/format/format-json.js'
import { formatText, type TextOptions } from './diagnostics/format/format-text.js'
import { type Problem, toProblems } from './diagnostics/problem.js'
import { version } from './version.js'

/** `json`: an object a line. `sarif`: one SARIF 2.1.0 log. `github`: workflow commands. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'github'

export interface FormatOptions extends TextOptions {
  /** Default: `text`. */
  readonly format?: ReportFormat
  /** How a file's path is shown (default: as the build knows it, from the input's root). */
  readonly toPath?: (path: string) => string
}

/** The messages on the files of a build, as the command prints them. */
export async function formatMessages(files: readonly VFile[], options: FormatOptions = {}): Promise<string> {
  return formatProblems(toProblems(files, options.toPath), options)
}

/** The same for messages whose places are settled. */
export async function formatProblems(
  problems: readonly Problem[],
  { format = 'text', ...options }: Omit<FormatOptions, 'toPath'>
): Promise<string> {
  if (format === 'json') return formatJson(problems)
  if (format === 'github') return formatGithub(problems)
  if (format === 'text') return formatText(problems, options)
  const { formatSarif } = await import('./diagnostics/format/format-sarif.js')
  return formatSarif(problems, version)
}
