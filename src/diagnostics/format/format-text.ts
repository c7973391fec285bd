import type { Problem, ProblemPlace } from '../problem.js'
import type { Severity } from '../severity.js'
import { codeFrame } from './code-frame.js'
import { toVisible } from './to-visible.js'

/** What paints text; `picocolors` and `chalk` fit. */
export interface Paint {
  red(text: string): string
  yellow(text: string): string
  blue(text: string): string
  bold(text: string): string
  dim(text: string): string
}

export interface TextOptions {
  /** Default: no colours. */
  readonly colors?: Paint
  /** Columns that a line of the notes may take (default: 100). */
  readonly width?: number
  /** How many messages of one rule show their line of the notes; the others take one line each (default: 3). */
  readonly framesPerRule?: number
}

const plain = (text: string) => text
const noColors: Paint = { red: plain, yellow: plain, blue: plain, bold: plain, dim: plain }

/**
 * For each problem `file:line:column  severity  sentence  rule-id`, for errors and warnings with the place in the notes below it,
 * and a last line with their numbers.
 */
export function formatText(problems: readonly Problem[], { colors = noColors, width = 100, framesPerRule = 3 }: TextOptions = {}): string {
  if (problems.length === 0) return ''
  const colorOf = { error: colors.red, warning: colors.yellow, info: colors.blue }
  const shown = new Map<string, number>()
  const lines = problems.flatMap((problem) => {
    const { severity, sentence, rule, other } = problem
    const paint = colorOf[severity]
    const head = [colors.bold(toPlace(problem)), paint(severity), toVisible(sentence), ...(rule ? [colors.dim(toVisible(rule))] : [])].join(
      '  '
    )
    const before = shown.get(rule) ?? 0
    // One place says little of what stands for many.
    const hasFrame = severity !== 'info' && problem.alike === undefined && before < framesPerRule
    if (hasFrame) shown.set(rule, before + 1)
    const frame = hasFrame
      ? codeFrame(problem, width).map(({ gutter, text, isMark }) => `  ${colors.dim(gutter)} ${isMark ? paint(text) : text}`.trimEnd())
      : []
    return [head, ...frame, ...(other ? [`  ${toVisible(other.sentence)}: ${toPlace(other)}`] : [])]
  })
  const counts = (['error', 'warning', 'info'] satisfies Severity[]).flatMap((severity) => {
    const number = problems.reduce((sum, problem) => (problem.severity === severity ? sum + 1 + (problem.alike ?? 0) : sum), 0)
    return number === 0 ? [] : colorOf[severity](`${number} ${severity}${number === 1 ? '' : 's'}`)
  })
  return [...lines, counts.join(', '), ''].join('\n')
}

function toPlace({ path, line, column }: ProblemPlace): string {
  return `${toVisible(path)}:${line}:${column}`
}
