import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../src/compile.js'
import type { Rule } from '../../src/diagnostics/rules/rule.js'
import { type RuleId, rules } from '../../src/diagnostics/rules.js'
import type { FileCard } from '../../src/file/file-result.js'
import { nodeHost } from '../../src/host/node-host.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import type { NoteSet } from './read-set.js'

interface Judged {
  /** Cards that a demanding learner would change, and those among them that an opinion of `check` names. */
  readonly changed: readonly string[]
  readonly named: readonly string[]
  /** What it says of cards that are kept as they are. */
  readonly ofKept: readonly string[]
}

/** What an opinion says of one row it says of all of its table. */
const topicOf = ({ path, headings, key }: FileCard) => JSON.stringify([path, headings, key.split('\u001f')[0]])

async function judge(name: string): Promise<Judged> {
  const folder = fileURLToPath(new URL(name, import.meta.url))
  const verdicts: NoteSet['verdicts'] = JSON.parse(readFileSync(join(folder, 'verdicts.json'), 'utf8'))
  const { config } = readConfig(parse(readFileSync(join(folder, 'build-deck.config.yaml'), 'utf8')))
  const { results, files } = await compile('notes', { ...config, host: nodeHost(folder), id: 'ordinary', rootDeck: 'Notes', check: true })
  const cards = results.flatMap((result) => result.cards)
  const told = files.flatMap((file) =>
    file.messages.flatMap(({ ruleId = '', line = 1 }) => {
      const { onlyInCheck }: Partial<Rule> = rules[ruleId as RuleId] ?? {}
      const card = onlyInCheck && cards.findLast(({ path, position }) => path === file.path && (position?.start.line ?? 1) <= line)
      return card ? [{ ruleId, card }] : []
    })
  )
  const topics = new Set(told.map(({ card }) => topicOf(card)))
  const isChanged = ({ path, key }: FileCard) => verdicts[path]?.[key.split('\u001f').at(-1) ?? ''] !== undefined
  const changed = cards.filter(isChanged)
  return {
    changed: changed.map(({ key }) => key),
    named: changed.filter((card) => topics.has(topicOf(card))).map(({ key }) => key),
    ofKept: told.filter(({ card }) => !isChanged(card)).map(({ ruleId, card }) => `${ruleId} ${card.path}:${card.position?.start.line}`)
  }
}

describe('Opinions on ordinary notes', () => {
  test('name most of the cards that a demanding learner would change', async () => {
    const [first, second] = [await judge('.'), await judge('other-tools')]
    expect([first.changed.length, first.named.length]).toEqual([7, 3])
    expect([second.changed.length, second.named.length]).toEqual([17, 14])
  })

  test('name few of the others, each with a reason that can be argued', async () => {
    expect([...(await judge('.')).ofKept, ...(await judge('other-tools')).ofKept]).toEqual([
      'and-chain vocabulary.md:29',
      'and-chain Deutsch A2.md:56',
      'cells-at-once week4-indexes.md:76',
      'enumeration-in-answer ביולוגיה.md:19'
    ])
  })
})
