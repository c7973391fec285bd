import type { Problem } from '../problem.js'
import { toJson } from './to-json.js'

/** An object on each line, with the names that a `VFileMessage` has. */
export function formatJson(problems: readonly Problem[]): string {
  return problems.map((problem) => `${toJson(toObject(problem))}\n`).join('')
}

function toObject({ path, line, column, endLine, endColumn, severity, sentence, rule, other }: Problem) {
  return {
    file: path,
    line,
    column,
    endLine,
    endColumn,
    severity,
    ruleId: rule,
    reason: sentence,
    cause: other && { file: other.path, line: other.line, column: other.column, reason: other.sentence }
  }
}
