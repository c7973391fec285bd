import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Rule } from '../src/diagnostics/rules/rule.js'
import { type RuleId, rules } from '../src/diagnostics/rules.js'
import { keepPrograms } from './commands/keep-programs.js'
import { inTemporaryFolder, runCommand } from './commands/run-command.js'

const root = fileURLToPath(new URL('fixtures/rules', import.meta.url))
const folders = existsSync(root) ? readdirSync(root) : []

describe('Every rule', () => {
  const kept = keepPrograms()
  afterAll(() => kept.end())

  test('has a folder of notes that provoke it, and no folder is left of a rule that is gone', () => {
    expect(folders).toEqual(Object.keys(rules).sort())
  })

  test.each(folders)('%s is told, and nothing else', async (rule) => {
    const folder = join(root, rule)
    const input = ['input.md', 'input', 'notes'].find((name) => existsSync(join(folder, name)))
    const printed = await inTemporaryFolder(async (copy) => {
      cpSync(folder, copy, { recursive: true })
      // A build keeps silent on opinions.
      const { onlyInCheck }: Rule = rules[rule as RuleId]
      if (onlyInCheck) return (await runCommand(`build-deck check ${input}`, copy, {}, kept)).output
      return (await runCommand(`build-deck ${input} -o deck.apkg`, copy, {}, kept)).errors
    })
    const told = [...printed.matchAll(/^\S.*:\d+:\d+ .* {2}([a-z\d-]+)$/gm)].map(([, id]) => id)
    expect([...new Set(told)]).toEqual([rule])
    await expect(printed).toMatchFileSnapshot(join(folder, 'messages.txt'))
  })
})
