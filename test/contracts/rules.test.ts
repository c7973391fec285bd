import { describe, expect, test } from 'vitest'
import { runExample } from '../../scripts/docs/run-example.js'
import type { Rule } from '../../src/diagnostics/rules/rule.js'
import { type RuleId, rules } from '../../src/diagnostics/rules.js'

const ids = Object.keys(rules) as RuleId[]

test('Rules keep their ids and severities', async () => {
  const frozen = ids.sort().map((id) => {
    const { severity, lowerable }: Rule = rules[id]
    return [id, lowerable ? `${severity}, lowerable` : severity]
  })
  await expect(`${JSON.stringify(Object.fromEntries(frozen), undefined, 2)}\n`).toMatchFileSnapshot('rules.json')
})

describe('Each rule is explained by examples', () => {
  test.for(ids)('%s: the wrong one gives it and nothing else, the right one gives nothing', async (id) => {
    const { wrong, right }: Rule = rules[id]
    const told = await runExample(wrong)
    expect(told.map(({ ruleId }) => ruleId)).toEqual([id, ...told.slice(1).map(() => id)])
    expect(told[0]?.severity).toBe(rules[id].severity)
    expect(await runExample(right)).toEqual([])
  })

  test('which are short, with texts that end in a full stop and titles that do not', () => {
    const odd = Object.entries(rules).filter(
      ([, { title, meaning, why }]) => title.endsWith('.') || title.length > 80 || ![meaning, why].every((text) => /[.)]$/.test(text) && text.length < 500)
    )
    expect(odd.map(([id]) => id)).toEqual([])
  })
})
