import { limitNames } from '../../diagnostics/limits.js'
import { rules } from '../../diagnostics/rules.js'
import { type SeveritySetting, settingsFor } from '../../diagnostics/severity.js'
import { nearRule } from './near-rule.js'
import { amount, oneOf, type SettingShape } from './setting-shapes.js'
import type { Config } from './settings.js'

/** Severities by rule id. */
export const severities: SettingShape<NonNullable<Config['rules']>> = {
  read(value, fail) {
    if (!isRecord(value)) return fail('rule ids with `off`, `info`, `warning` or `error`')
    const read: Partial<Record<keyof typeof rules, SeveritySetting>> = {}
    for (const [id, setting] of Object.entries(value)) {
      if (!isRuleId(id)) {
        const suggestion = nearRule(id)
        const hint = suggestion ? `did you mean \`${suggestion}\`?` : '`build-deck explain` lists them'
        fail(`the id of a rule; ${hint}`, [id], 'key')
      } else if (setting !== undefined && setting !== null) {
        const chosen = oneOf(...settingsFor(rules[id])).read(setting, (expected) =>
          fail(expected === '`error`' ? '`error`, the only one for this rule' : expected, [id])
        )
        if (chosen) read[id] = chosen
      }
    }
    return read
  },
  schema: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { enum: settingsFor(rule) }])),
    additionalProperties: false
  }
}

const limited = (Object.keys(rules) as (keyof typeof rules)[]).filter((id) => limitNames(id).length > 0)

/** Limits by rule id and name. */
export const limits: SettingShape<NonNullable<Config['limits']>> = {
  read(value, fail) {
    const expected = 'rule ids with numbers, as in `question-too-long: { words: 30 }`'
    if (!isRecord(value)) return fail(expected)
    const read: Partial<Record<keyof typeof rules, Readonly<Record<string, number>>>> = {}
    for (const [id, numbers] of Object.entries(value)) {
      if (!isRuleId(id) || !limited.includes(id)) {
        fail(`the id of a rule with limits: \`${limited.join('`, `')}\``, [id], 'key')
      } else if (!isRecord(numbers)) {
        if (numbers !== undefined && numbers !== null) fail(`numbers of \`${limitNames(id).join('`, `')}\``, [id])
      } else {
        const entries = Object.entries(numbers).flatMap(([name, written]) => {
          if (!limitNames(id).includes(name)) return fail(`\`${limitNames(id).join('`, `')}\``, [id, name], 'key') ?? []
          const number = amount.read(written, (what) => fail(what, [id, name]))
          return number === undefined ? [] : [[name, number] as const]
        })
        read[id] = Object.fromEntries(entries)
      }
    }
    return read
  },
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      limited.map((id) => [
        id,
        {
          type: 'object',
          properties: Object.fromEntries(limitNames(id).map((name) => [name, amount.schema])),
          additionalProperties: false
        }
      ])
    ),
    additionalProperties: false
  }
}

function isRuleId(id: string): id is keyof typeof rules {
  return Object.hasOwn(rules, id)
}

/** Whether it has keys and values. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
