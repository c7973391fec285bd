import type { Colors } from 'picocolors/types'
import type { Severity } from '../diagnostics/severity.js'
import { count } from './count.js'
import { inPlaceOrder, type Problem } from './to-problems.js'

/** A line for each problem in the order of places, `file:line:column  severity  sentence  rule-id`, and a last one with their numbers. */
export function formatProblems(unsorted: readonly Problem[], colors: Colors): string {
  if (unsorted.length === 0) return ''
  const problems = [...unsorted].sort(inPlaceOrder)
  const colorOf = { error: colors.red, warning: colors.yellow, info: colors.blue }
  const places = problems.map(({ path, line, column }) => `${path}:${line}:${column}`)
  const width = Math.max(...places.map((place) => place.length))
  const lines = problems.map(({ severity, sentence, rule }, index) => {
    const place = (places[index] ?? '').padEnd(width)
    return `${place}  ${colorOf[severity](severity.padEnd('warning'.length))}  ${sentence.replace(/\s*\n\s*/g, ' ')}  ${colors.dim(rule)}`
  })
  const counts = (['error', 'warning', 'info'] satisfies Severity[]).flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length
    return number === 0 ? [] : colorOf[severity](count(number, severity))
  })
  return [...lines, counts.join(', '), ''].join('\n')
}
