import { rules } from '../diagnostics/rules.js'
import type { SeveritySetting } from '../diagnostics/severity.js'
import { didYouMean } from './did-you-mean.js'
import { readSettings, type SettingProblem, type Shapes, settingShapes, show } from './read-settings.js'
import { listOf, oneOf, type Shape, text, textThat } from './setting-shapes.js'
import type { Config } from './settings.js'

const glob = textThat((pattern) => !pattern.startsWith('!'), 'a glob without `!`, such as `drafts/**`')
const severity = oneOf('off', 'info', 'warning', 'error')

const severities: Shape<NonNullable<Config['rules']>> = {
  read(value, fail) {
    if (!isRecord(value)) return fail('rule ids with `off`, `info`, `warning` or `error`')
    const read: Partial<Record<keyof typeof rules, SeveritySetting>> = {}
    for (const [id, setting] of Object.entries(value)) {
      if (!isRuleId(id)) {
        const suggestion = didYouMean(id, Object.keys(rules))
        fail(suggestion ? `the rule \`${suggestion}\`` : 'the id of a rule', [id])
        continue
      }
      const chosen = setting === undefined || setting === null ? undefined : severity.read(setting, (expected) => fail(expected, [id]))
      const rule: { readonly severity: string; readonly lowerable?: true } = rules[id]
      if (chosen && chosen !== 'error' && rule.severity === 'error' && !rule.lowerable) fail('`error`, the only one for this rule', [id])
      else if (chosen) read[id] = chosen
    }
    return read
  },
  schema: { type: 'object', propertyNames: { enum: Object.keys(rules) }, additionalProperties: severity.schema }
}

const { title: _, ...everywhere } = settingShapes

/** What an author can set for a project. */
export const configShapes: Shapes<Config> = {
  ...everywhere,
  id: text,
  noteType: text,
  include: listOf(glob),
  exclude: listOf(glob),
  decks: oneOf('file', 'folder', 'single'),
  rules: severities
}

/** Reads what a config file gives. A key that it does not know is a problem, too. */
export function readConfig(value: unknown): { readonly config: Config; readonly problems: readonly SettingProblem[] } {
  if (value === undefined || value === null) return { config: {}, problems: [] }
  if (!isRecord(value)) {
    const expected = 'keys and values, such as `deck: Biology`'
    return { config: {}, problems: [{ path: [], part: 'value', found: show(value), expected }] }
  }
  const { settings, problems, unknown } = readSettings<Config>(value, configShapes)
  const strangers = unknown.map(
    ({ key, suggestion }): SettingProblem => ({
      path: [key],
      part: 'key',
      found: 'no key of the config',
      expected: quoted(suggestion ? [suggestion] : Object.keys(configShapes).filter((known) => known !== 'dialect'))
    })
  )
  return { config: settings, problems: [...problems, ...strangers] }
}

function quoted(keys: readonly string[]): string {
  return `${keys.length > 1 ? 'one of ' : ''}${keys.map((key) => `\`${key}\``).join(', ')}`
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRuleId(id: string): id is keyof typeof rules {
  return Object.hasOwn(rules, id)
}
