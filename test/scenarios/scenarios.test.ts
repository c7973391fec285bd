import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whereInstalled } from '../anki/anki.js'
import { ankiVersions } from '../anki/environment.js'
import { type Anki, startAnki } from '../anki/process.js'
import { readScenarios } from './read-scenarios.js'
import { runScenario } from './run-scenario.js'
import type { Scenario } from './scenario.js'
import { createTally } from './tally.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
const families = pages.map((page) => readScenarios(readFileSync(folder + page, 'utf8')))
const installed = ankiVersions.filter((version) => whereInstalled(version, 'Every history is kept'))

describe('Every history is kept', () => {
  let ankis: readonly Anki[] = []
  const tally = createTally()
  beforeAll(() => {
    ankis = installed.map(startAnki)
  })
  afterAll(async () => {
    await Promise.all(ankis.map((anki) => anki.stop()))
    process.stdout.write(`${tally.tell()}\n`)
  })

  for (const scenarios of families) {
    describe(scenarios[0]?.family ?? '', () => {
      const shorter = shorterHalf(scenarios)
      for (const scenario of scenarios) {
        test.concurrent(scenario.title, async () => {
          const isJudge = ({ version }: Anki) => version !== ankiVersions[1] || shorter.has(scenario)
          const problems = await runScenario(scenario, ankis.filter(isJudge))
          tally.add(scenario.family, problems)
          expect(problems, problems.join('\n')).toEqual([])
        })
      }
    })
  }

  test('in at least 150 scenarios', () => {
    expect(families.flat().length).toBeGreaterThanOrEqual(150)
  })
})

function shorterHalf(scenarios: readonly Scenario[]): ReadonlySet<Scenario> {
  const byLength = [...scenarios].sort((a, b) => a.length - b.length)
  return new Set(byLength.slice(0, Math.ceil(byLength.length / 2)))
}
