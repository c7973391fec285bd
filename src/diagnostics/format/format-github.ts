import type { Problem } from '../problem.js'
import { escapeControls } from './to-json.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, which GitHub shows beside the lines of a pull request. Paths are to start at the repository's root. */
export function formatGithub(problems: readonly Problem[]): string {
  return problems.map((problem) => `${toCommand(problem)}\n`).join('')
}

function toCommand({ path, line, column, endLine, endColumn, severity, sentence, rule, other }: Problem): string {
  const isOneLine = endLine === undefined || endLine === line
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${line}`,
    ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
    // GitHub refuses columns of a place over several lines.
    ...(isOneLine ? [`col=${column}`, ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`])] : []),
    ...(rule ? [`title=${escapeProperty(rule)}`] : [])
  ]
  const text = other ? `${sentence}\n${other.sentence}: ${other.path}:${other.line}:${other.column}` : sentence
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(text)}`
}

// What the runner's own toolkit escapes, in its order: `actions/toolkit`, packages/core/src/command.ts. It lets other controls through.
const escapeData = (text: string) => escapeControls(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
