import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromHtml } from 'hast-util-from-html'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../src/compile.js'
import { foldProblems } from '../../src/diagnostics/fold-problems.js'
import { type Problem, toProblems } from '../../src/diagnostics/problem.js'
import { nodeHost } from '../../src/host/node-host.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import { toShown } from '../corpus/shown-text.js'

export interface Verdict {
  readonly verdict: 'edit' | 'delete'
  readonly reason: string
}

export interface Row {
  readonly note: string
  /** What the verdicts know the card by. */
  readonly key: string
  readonly question: string
  readonly answer: string
  /** Nothing where the card is kept as it is. */
  readonly verdict: Verdict | undefined
}

/** Some people's notes, and all that a build makes of them. */
export interface NoteSet {
  readonly config: string
  /** Lines of each note, by its path. */
  readonly notes: ReadonlyMap<string, number>
  readonly rows: readonly Row[]
  readonly messages: readonly Problem[]
  /** As the command prints them, which tells once what most files have. */
  readonly printed: readonly Problem[]
  /** What a demanding learner would change, by note and question; all other cards are kept as they are. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, Verdict>>>>
}

const shown = (html: string | undefined) => toShown(fromHtml(html ?? '', { fragment: true }))

/** The card of each number, as Anki asks it. */
function askGaps(text: string) {
  const gap = /\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}/g
  const numbers = new Set([...text.matchAll(gap)].map(([, number]) => number))
  return [...numbers].map((asked) => ({
    question: text.replace(gap, (_, number: string, answer: string, hint = '…') => (number === asked ? `[${hint}]` : answer)),
    answer: [...text.matchAll(gap)].flatMap(([, number, answer]) => (number === asked ? [answer] : [])).join(', ')
  }))
}

/** Builds `notes` of a folder beside this file with the config there. */
export async function readSet(name: string): Promise<NoteSet> {
  const folder = fileURLToPath(new URL(name, import.meta.url))
  const config = readFileSync(join(folder, 'build-deck.config.yaml'), 'utf8').trim()
  const verdicts: NoteSet['verdicts'] = JSON.parse(readFileSync(join(folder, 'verdicts.json'), 'utf8'))
  const paths = readdirSync(join(folder, 'notes'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  const settings = readConfig(parse(config))
  expect(settings.problems).toEqual([])
  const host = { ...nodeHost(folder), now: () => new Date('2026-01-01T00:00:00Z') }
  const { contents, documents, files } = await compile('notes', {
    ...settings.config,
    host,
    id: 'ordinary-notes',
    rootDeck: 'Ordinary notes',
    documents: true
  })
  const cards = documents.flatMap(({ children }) => children)
  expect(contents?.notes.length).toBe(cards.length)
  const rows = (contents?.notes ?? []).flatMap(({ fields }, index): Row[] => {
    const { path: note = '', key: wholeKey = '' } = cards[index] ?? {}
    const key = wholeKey.split('\u001f').at(-1) ?? ''
    const place = shown(fields['Context'])
    const at = (question: string) => [place, question].filter((part) => part !== '').join(' › ')
    const verdict = verdicts[note]?.[key]
    if (fields['Text'] !== undefined)
      return askGaps(fields['Text']).map(({ question, answer }) => ({
        note,
        key,
        question: at(shown(question)),
        answer: shown(answer),
        verdict
      }))
    const [front, back] = [shown(fields['Front']), shown(fields['Back'])]
    const row = { note, key, question: at(front), answer: back, verdict }
    return fields['Reverse'] ? [row, { ...row, question: at(back), answer: front }] : [row]
  })
  const messages = toProblems(files)
  const lines = (path: string) => readFileSync(join(folder, 'notes', path), 'utf8').split('\n').length
  return {
    config,
    notes: new Map(paths.sort().map((path) => [path, lines(path)])),
    rows,
    messages,
    printed: foldProblems(messages),
    verdicts
  }
}
