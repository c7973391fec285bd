import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Severity } from './severity.js'
import { severityOf } from './tell.js'

/** A place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface ProblemPlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A message as reports show it. */
export interface Problem extends ProblemPlace {
  readonly endLine?: number
  readonly endColumn?: number
  readonly severity: Severity
  readonly sentence: string
  /** The rule's id, or the name of the plugin that told it. */
  readonly rule: string
  /** The other place that the message is about. */
  readonly other?: ProblemPlace & { readonly sentence: string }
  /** How many more messages it stands for. */
  readonly alike?: number
  /** The line of the file, where its text is known. */
  readonly source?: string
}

/** The messages on some files in the order of their places, with paths as `toPath` gives them. */
export function toProblems(files: readonly VFile[], toPath = (path: string) => path): Problem[] {
  const problems = files.flatMap((file) => {
    if (file.messages.length === 0) return []
    const lines = file.value === undefined ? [] : String(file).split(/\r\n?|\n/)
    return file.messages.map((message) => toProblem(message, file, lines, toPath))
  })
  return problems.sort(inPlaceOrder)
}

function toProblem(message: VFileMessage, file: VFile, lines: readonly string[], toPath: (path: string) => string): Problem {
  const { cause, place } = message
  const placeOf = (path: string, { line, column }: VFileMessage) => ({ path: toPath(path), line: line ?? 1, column: column ?? 1 })
  const end = place && 'end' in place ? place.end : undefined
  const other = cause instanceof VFileMessage && { ...placeOf(cause.file ?? file.path, cause), sentence: toLine(cause.reason) }
  const source = lines[(message.line ?? 1) - 1]
  return {
    ...placeOf(file.path, message),
    ...(end && { endLine: end.line, endColumn: end.column }),
    severity: severityOf(message),
    sentence: toLine(message.reason),
    rule: message.ruleId ?? message.source ?? '',
    ...(other && { other }),
    ...(source !== undefined && { source })
  }
}

/** A sentence quotes the notes, which may hold line ends. */
const toLine = (sentence: string) => sentence.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))

/** By file, and in the order of its lines. */
export function inPlaceOrder(a: ProblemPlace, b: ProblemPlace): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
