import type { Colors } from 'picocolors/types'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { listTodo, summarize } from '../../identity/index.js'
import { asCalled } from '../as-called.js'
import type { FinishedBuild } from '../build-report.js'
import { toShellWord } from '../shell-word.js'
import { toStatistics } from '../to-statistics.js'
import { toTypedPath } from '../typed-path.js'

export interface StatusLineOptions {
  /** Milliseconds. */
  readonly spent: number
  readonly isTerminal: boolean
  readonly colors: Colors
}

/** How things stand after a build: what it made, or that it made nothing. When, only where a line takes the place of another. */
export function toStatusLine(finished: FinishedBuild | undefined, { spent, isTerminal, colors }: StatusLineOptions): string {
  const when = isTerminal ? `${colors.dim(new Date().toTimeString().slice(0, 8))}  ` : ''
  if (!finished) return `${when}${colors.red('Not built')}, and built again at the next save`
  const { compiled, output, lock, lockFolder, cwd, env } = finished
  const { counts, sentence } = summarize(compiled.changes)
  const isSame = compiled.changes.length === counts.unchanged
  const made = `${colors.green(toVisible(output))}: ${isSame ? 'nothing changed' : sentence}; ${toStatistics(compiled)}`
  const todo =
    listTodo(lock).length > 0
      ? asCalled(`; to do in Anki: \`build-deck todo ${toVisible(toShellWord(toTypedPath(lockFolder, cwd)))}\``, env)
      : ''
  return `${when}${made}${todo}${isTerminal ? colors.dim(`  ${Math.round(spent)} ms, Ctrl-C ends`) : ''}`
}
