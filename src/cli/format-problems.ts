import type { Colors } from 'picocolors/types'
import type { Severity } from '../diagnostics/severity.js'
import { count } from './count.js'
import { inPlaceOrder, type Problem, type TypedPlace } from './to-problems.js'

/**
 * A line for each problem in the order of places, `file:line:column  severity  sentence  rule-id`, and a last one with their numbers.
 * Where a problem is about two places, the other one follows on a line of its own.
 */
export function formatProblems(unsorted: readonly Problem[], colors: Colors): string {
  if (unsorted.length === 0) return ''
  const problems = [...unsorted].sort(inPlaceOrder)
  const width = Math.max(
    ...problems.flatMap(({ other, ...problem }) => [problem, ...(other ? [other] : [])]).map((place) => toText(place).length)
  )
  const colorOf = { error: colors.red, warning: colors.yellow, info: colors.blue }
  const toLine = (place: TypedPlace, severity: Severity | undefined, sentence: string, rule: string) => {
    const word = (severity ?? '').padEnd('warning'.length)
    const parts = [toText(place).padEnd(width), severity ? colorOf[severity](word) : word, sentence.replace(/\s*\n\s*/g, ' ')]
    return [...parts, ...(rule ? [colors.dim(rule)] : [])].join('  ')
  }
  const lines = problems.flatMap((problem) => {
    const { severity, sentence, rule, other } = problem
    return [toLine(problem, severity, sentence, rule), ...(other ? [toLine(other, undefined, other.sentence, '')] : [])]
  })
  const counts = (['error', 'warning', 'info'] satisfies Severity[]).flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length
    return number === 0 ? [] : colorOf[severity](count(number, severity))
  })
  return [...lines, counts.join(', '), ''].join('\n')
}

function toText({ path, line, column }: TypedPlace): string {
  return `${path}:${line}:${column}`
}
