import type { Problem, ProblemPlace } from '../problem.js'
import { rules } from '../rules.js'
import { toJson } from './to-json.js'

const levels = { error: 'error', warning: 'warning', info: 'note' }

/** One SARIF 2.1.0 log with one run, which code hosts and editors read. */
export function formatSarif(problems: readonly Problem[], version: string): string {
  const ids = [...new Set(problems.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'build-deck', version, rules: ids.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => toResult(problem, ids))
      }
    ]
  }
  return `${toJson(log, 2)}\n`
}

function toRule(id: string) {
  if (!Object.hasOwn(rules, id)) return { id: id || 'message' }
  const { severity, title, meaning, why } = rules[id as keyof typeof rules]
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning}\n\n${why}`, markdown: `${meaning}\n\n${why}` },
    defaultConfiguration: { level: levels[severity] }
  }
}

function toResult(problem: Problem, ids: readonly string[]) {
  const { severity, sentence, rule, other, endLine, endColumn } = problem
  const region = { startLine: problem.line, startColumn: problem.column, endLine, endColumn }
  return {
    ruleId: rule || 'message',
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: sentence },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(problem) }, region } }],
    relatedLocations: other && [
      {
        id: 1,
        message: { text: other.sentence },
        physicalLocation: { artifactLocation: { uri: toUri(other) }, region: { startLine: other.line, startColumn: other.column } }
      }
    ]
  }
}

function toUri({ path }: ProblemPlace): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
