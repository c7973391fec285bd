import { expect, test } from 'vitest'
import { runExample } from '../../scripts/docs/run-example.js'
import { rules } from '../../src/diagnostics/rules.js'
import { messageSamples } from './message-samples.js'

test('The catalogue of messages, as they are really told', async () => {
  const told = new Map(Object.keys(rules).map((id) => [id, new Set<string>()]))
  for (const example of [...Object.values(rules).map(({ wrong }) => wrong), ...messageSamples]) {
    for (const { file, line, column, ruleId, reason } of await runExample(example)) {
      const sentences = told.get(ruleId)
      if (![...(sentences ?? [])].some((sentence) => sentence.endsWith(`  ${reason}`))) sentences?.add(`${file}:${line}:${column}  ${reason}`)
    }
  }
  expect([...told].filter(([, sentences]) => sentences.size === 0).map(([id]) => id)).toEqual([])
  const pages = [...told].map(([id, sentences]) => `${id}\n${[...sentences].map((sentence) => `  ${sentence}\n`).join('')}`)
  await expect(pages.join('\n')).toMatchFileSnapshot('messages.txt')
})
