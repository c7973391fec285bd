import type { Colors } from 'picocolors/types'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { ExampleProject } from '../diagnostics/rules/example-project.js'
import type { Rule } from '../diagnostics/rules/rule.js'
import { rules } from '../diagnostics/rules.js'
import { settingsFor } from '../diagnostics/severity.js'
import { nearRule } from '../parse/settings/near-rule.js'
import { asCalled } from './as-called.js'
import { colorsFor } from './colors-for.js'
import type { ExplainArguments } from './read-arguments.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'
import { wrap } from './wrap.js'

/** Prints a rule's page, or a line for each rule. */
export async function explain({ rule }: ExplainArguments, { stdout, env }: Terminal): Promise<number> {
  const colors = colorsFor(stdout, env)
  stdout.write(rule === undefined ? asCalled(listRules(colors), env) : toPage(rule, colors))
  return 0
}

function listRules(colors: Colors): string {
  const ids = Object.keys(rules).filter(isRule)
  const width = Math.max(...ids.map((id) => id.length))
  const lines = ids.map(
    (id) => `${id.padEnd(width)}  ${toSeverity(id, colors)}${' '.repeat(7 - rules[id].severity.length)}  ${rules[id].title}`
  )
  return [...lines, '', '`build-deck explain RULE` shows what to do, with an example.', ''].join('\n')
}

function toPage(id: string, colors: Colors): string {
  if (!isRule(id)) {
    const near = nearRule(id)
    throw new UsageError(
      `Unknown rule \`${toVisible(id)}\`${near ? `; did you mean ${near}?` : ', expected one of those that `build-deck explain` lists'}`
    )
  }
  const { title, meaning, why, wrong, right }: Rule = rules[id]
  const parts = [
    `${colors.bold(id)}  ${toSeverity(id, colors)}`,
    wrap(`${title}.`),
    wrap(meaning),
    wrap(why),
    `${colors.bold('Wrong')}\n\n${toExample(wrong, colors)}`,
    `${colors.bold('Right')}\n\n${toExample(right, colors)}`,
    toAdvice(id)
  ]
  return `${parts.join('\n\n')}\n`
}

function toExample({ before, files, links = {}, gone = [], environment }: ExampleProject, colors: Colors): string {
  const earlier = before && `${toExample(before, colors)}\n\n${colors.dim('then')}\n\n`
  const variables = Object.entries(environment ?? {}).map(([name, value]) => `  ${colors.dim(`${name}=${value}`)}`)
  const entries = Object.entries(files).map(([path, content]) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    // Bytes are nothing for a terminal.
    if (text.includes('\0')) return `  ${colors.dim(path)} (a picture)`
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${colors.dim('|')} ${line}`.trimEnd())
    return text === '' ? `  ${colors.dim(path)} (any file)` : [`  ${colors.dim(path)}`, ...lines].join('\n')
  })
  const linked = Object.entries(links).map(([path, target]) => `  ${colors.dim(path)} (a link to ${target})`)
  const missing = gone.map((path) => `  ${colors.dim(path)} (is gone)`)
  return (earlier ?? '') + [...variables, ...entries, ...linked, ...missing].join('\n\n')
}

function toAdvice(id: keyof typeof rules): string {
  const rule: Rule = rules[id]
  const numbers = Object.entries(rule.limits ?? {}).map(([name, number]) => `${name}: ${number}`)
  const limits = numbers.length === 0 ? '' : `\n  limits:\n    ${id}: { ${numbers.join(', ')} }   # as they are`
  if (settingsFor(rule).length === 1) return 'This error cannot be turned off.'
  const settings = rule.offByDefault ? 'info   # or warning, error; it is off' : 'off   # or info, warning, error'
  const config = `${rule.onlyInCheck ? '`check` alone tells this. ' : ''}In the config\n\n  rules:\n    ${id}: ${settings}${limits}`
  return rule.severity === 'error' ? config : `${config}\n\nor before a block\n\n  <!-- build-deck-disable-next-line ${id} -->`
}

function toSeverity(id: keyof typeof rules, colors: Colors): string {
  const { severity } = rules[id]
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity](severity)
}

function isRule(id: string): id is keyof typeof rules {
  return Object.hasOwn(rules, id)
}
