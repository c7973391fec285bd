import { relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { severityOf } from '../diagnostics/report.js'
import type { Severity } from '../diagnostics/severity.js'
import { inCodePointOrder } from '../identity/code-point-order.js'

/** A place as the user would type it. */
export interface TypedPlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A message as a line to print. */
export interface Problem extends TypedPlace {
  readonly severity: Severity
  readonly sentence: string
  readonly rule: string
  /** The other place that the message is about. */
  readonly other?: TypedPlace & { readonly sentence: string }
}

/** The messages on some files; relative paths count from `folder`. */
export function toProblems(files: readonly VFile[], folder: string, cwd: string): Problem[] {
  const placeOf = (path: string, { line, column }: VFileMessage): TypedPlace => ({
    path: toTypedPath(resolve(folder, path), cwd),
    line: line ?? 1,
    column: column ?? 1
  })
  return files.flatMap((file) =>
    file.messages.map((message) => {
      const { cause } = message
      const other = cause instanceof VFileMessage && { ...placeOf(cause.file ?? file.path, cause), sentence: cause.reason }
      return {
        ...placeOf(file.path, message),
        severity: severityOf(message),
        sentence: message.reason,
        rule: message.ruleId ?? '',
        ...(other && { other })
      }
    })
  )
}

/** By file, and in the order of its lines. */
export function inPlaceOrder(a: TypedPlace, b: TypedPlace): number {
  return inCodePointOrder(a.path, b.path) || a.line - b.line || a.column - b.column
}

/** A path as someone would type it who stands in `cwd`, with `/` between levels. */
export function toTypedPath(path: string, cwd: string): string {
  const typed = relative(cwd, path) || '.'
  // Far up the tree the whole path is easier to read.
  return (typed.startsWith(`..${sep}..${sep}..`) ? path : typed).replaceAll(sep, '/')
}
