import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromHtml } from 'hast-util-from-html'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../src/compile.js'
import { nodeHost } from '../../src/host/node-host.js'
import { readConfig } from '../../src/parse/read-config.js'
import { toShown } from '../corpus/shown-text.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(`${folder}/notes`)
const configFile = readFileSync(`${folder}/build-deck.config.yaml`, 'utf8')

interface Verdict {
  readonly verdict: 'edit' | 'delete'
  readonly reason: string
}

/** What a demanding learner would change, by note and question; all other cards are kept as they are. */
const verdicts = JSON.parse(readFileSync(`${folder}/verdicts.json`, 'utf8')) as Readonly<Record<string, Readonly<Record<string, Verdict>>>>

interface Row {
  readonly note: string
  /** What the verdicts know the card by. */
  readonly key: string
  readonly question: string
  readonly answer: string
}

const shown = (html: string | undefined) => toShown(fromHtml(html ?? '', { fragment: true }))

/** Every card as it is asked: where it stands, its question, its answer. */
async function readRows(): Promise<Row[]> {
  const host = { ...nodeHost(folder), now: () => new Date('2026-01-01T00:00:00Z') }
  const { config, problems } = readConfig(parse(configFile))
  expect(problems).toEqual([])
  const { contents, documents } = await compile('notes', {
    ...config,
    host,
    id: 'ordinary-notes',
    rootDeck: 'Ordinary notes',
    documents: true
  })
  const cards = documents.flatMap(({ children }) => children)
  expect(contents?.notes.length).toBe(cards.length)
  return (contents?.notes ?? []).flatMap(({ fields }, index): Row[] => {
    const card = cards[index]
    const place = shown(fields['Context'])
    const at = (question: string) => [place, question].filter((part) => part !== '').join(' › ')
    const [front, back] = [shown(fields['Front'] ?? fields['Text']), shown(fields['Back'])]
    const key = card?.key.split('\u001f').at(-1) ?? ''
    const row = { note: card?.path ?? '', key, question: at(front), answer: back }
    return fields['Reverse'] ? [row, { ...row, question: at(back), answer: front }] : [row]
  })
}

const cell = (text: string) => text.replace(/[\\|*_`<>[\]$#~]/g, '\\$&')

function toPage(rows: readonly Row[]): string {
  const kept = rows.filter(({ note, key }) => !verdicts[note]?.[key]).length
  const lines = rows.map(({ note, key, question, answer }) => {
    const found = verdicts[note]?.[key]
    return `| ${note.replace('.md', '')} | ${cell(question)} | ${cell(answer)} | ${found ? `**${found.verdict}**: ${found.reason}` : 'keep'} |`
  })
  return `# What ordinary notes become

Twelve notes, kept by twelve people for themselves, built with a config of two lines:

\`\`\`yaml
${configFile.trim()}
\`\`\`

Every card that they give, and what a demanding learner would do with it: ${kept} of ${rows.length} are kept as they are (${Math.round((kept / rows.length) * 100)} %).
Written by \`test/ordinary-notes\`, which holds the verdicts.

| note | question | answer | verdict |
| --- | --- | --- | --- |
${lines.join('\n')}
`
}

describe('Twelve ordinary notes', () => {
  let rows: Row[] = []
  beforeAll(async () => {
    rows = await readRows()
  })

  test('are kept as people keep them, 25 lines or more each, with a config of two lines', () => {
    expect(names).toHaveLength(12)
    for (const name of names) expect(readFileSync(`${folder}/notes/${name}`, 'utf8').split('\n').length, name).toBeGreaterThan(25)
    expect(configFile.trim().split('\n')).toHaveLength(2)
  })

  test('give cards of which a demanding learner keeps 85 % as they are', () => {
    expect(rows.length).toBeGreaterThan(100)
    const kept = rows.filter(({ note, key }) => !verdicts[note]?.[key])
    expect(kept.length / rows.length).toBeGreaterThanOrEqual(0.85)
  })

  test('have verdicts on cards that there are, each with its reason', () => {
    for (const [note, entries] of Object.entries(verdicts)) {
      for (const [key, { reason }] of Object.entries(entries)) {
        expect(rows.filter((row) => row.note === note && row.key === key).length, `${note}: ${key}`).toBeGreaterThan(0)
        expect(reason.length).toBeGreaterThan(10)
      }
    }
  })

  test('stand in the docs, card by card', async () => {
    await expect(toPage(rows)).toMatchFileSnapshot('../../docs/ordinary-notes.md')
  })
})
