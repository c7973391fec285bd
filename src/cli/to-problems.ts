import { relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { severityOf } from '../diagnostics/report.js'
import type { Severity } from '../diagnostics/severity.js'
import { inCodePointOrder } from '../identity/code-point-order.js'

/** A message as a line to print. */
export interface Problem {
  /** As the user would type it. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly sentence: string
  readonly rule: string
}

/** The messages on some files; relative paths count from `folder`. */
export function toProblems(files: readonly VFile[], folder: string, cwd: string): Problem[] {
  return files.flatMap((file) => {
    const path = toTypedPath(resolve(folder, file.path), cwd)
    return file.messages.map((message) => ({
      path,
      line: message.line ?? 1,
      column: message.column ?? 1,
      severity: severityOf(message),
      sentence: message.reason,
      rule: message.ruleId ?? ''
    }))
  })
}

/** By file, and in the order of its lines. */
export function inPlaceOrder(a: Problem, b: Problem): number {
  return inCodePointOrder(a.path, b.path) || a.line - b.line || a.column - b.column
}

/** A path as someone would type it who stands in `cwd`, with `/` between levels. */
export function toTypedPath(path: string, cwd: string): string {
  const typed = relative(cwd, path) || '.'
  // Far up the tree the whole path is easier to read.
  return (typed.startsWith(`..${sep}..${sep}..`) ? path : typed).replaceAll(sep, '/')
}
