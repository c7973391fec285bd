import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { describeWithAnki } from './anki.js'
import type { Collection, RenderedCard } from './collection.js'
import { advantages, basics, culture, kamSubjects, practice } from './kam-subjects.js'
import { toAskedGaps, toLines } from './to-lines.js'

const notes = fileURLToPath(new URL('../../notes', import.meta.url))
let folder = ''
let printed = ''

async function build(): Promise<string> {
  const pieces: string[] = []
  const stream = { isTTY: false, write: (text: string) => pieces.push(text) }
  const code = await run(['notes', '-o', 'kam.apkg'], { stdout: stream, stderr: stream, env: {}, cwd: () => folder })
  if (code !== 0) throw new Error(`The command ended with ${code}: ${pieces.join('')}`)
  return pieces.join('')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-deck-kam-'))
  await cp(notes, join(folder, 'notes'), { recursive: true, filter: (path) => !path.endsWith('.lock.json') })
  printed = await build()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('The notes of the first user build without a word of complaint, and the last line says what was made', () => {
  expect(printed).toBe('19 new\nkam.apkg: 19 notes, 28 cards, 4 decks, 0 media\n')
})

test('A second build of them changes neither package nor lock', async () => {
  const read = () => Promise.all(['kam.apkg', 'notes/build-deck.lock.json'].map((path) => readFile(join(folder, path), 'base64')))
  const first = await read()
  expect(await build()).toContain('19 unchanged')
  expect(await read()).toEqual(first)
})

describeWithAnki('The notes of the first user', (anki) => {
  let collection: Collection
  let cards: readonly ShownCard[] = []

  beforeAll(async () => {
    collection = await anki.open()
    expect(await collection.importPackage(join(folder, 'kam.apkg'))).toEqual({
      new: 19,
      updated: 0,
      duplicate: 0,
      conflicting: 0,
      firstFieldMatch: 0,
      missingNoteType: 0,
      missingDeck: 0,
      emptyFirstField: 0
    })
    cards = (await collection.render()).map(toShown)
  })

  test('are 28 new cards in four decks under one, each note once', async () => {
    const { notes, cards, decks, noteTypes } = await collection.dump()
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(19)
    expect(cards.map(({ type, queue, reviews }) => [type, queue, reviews])).toEqual(Array(28).fill([0, 0, 0]))
    const below = [advantages, basics, culture, practice].map((name) => `Key Account Management::${name}`)
    expect(decks.map(({ name }) => name).sort()).toEqual(['Default', 'Key Account Management', ...below])
    const ours = noteTypes.filter(({ name }) => name.startsWith('build-deck: '))
    expect(ours.map(({ name }) => name).sort()).toEqual([
      'build-deck: Key Account Management',
      'build-deck: Key Account Management (cloze)'
    ])
  })

  test('leave nothing for Check Database, Empty Cards and Check Media', async () => {
    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    expect(await collection.emptyCards()).toEqual({ count: 0, problems: [] })
    expect(await collection.checkMedia()).toMatchObject({ count: 0, missing: [], unused: [] })
  })

  test('hold all fifteen subjects, none twice, each of its kind', () => {
    expect(Object.keys(kamSubjects)).toHaveLength(15)
    const found = cards.map(({ kind, subject }) => `${kind}: ${subject}`)
    const expected = Object.entries(kamSubjects).flatMap(([name, { kind, asks }]) => asks.map(() => `${kind}: ${name}`))
    expect(found.sort()).toEqual(expected.sort())
    expect(new Set(cards.map(({ question }) => question)).size).toBe(28)
  })

  test.each(Object.entries(kamSubjects))('ask and answer for %s just what the notes say', (name, subject) => {
    const shown = cards.filter(({ subject }) => subject === name)
    const expected = subject.asks.map((asks, index) => {
      const [question, answer] = [[subject.deck, ...asks], subject.answers[index] ?? []]
      return subject.gaps ? [hide(question, answer, subject.gaps[index] ?? []), question] : [question, [...question, ...answer]]
    })
    expect(shown.map(({ asks, answers }) => [asks, answers]).sort()).toEqual(expected.sort())
    for (const { deck } of shown) expect(deck).toBe(`Key Account Management::${subject.deck}`)
  })

  test('hide in each gap exactly its words, which then stand nowhere else on the question', () => {
    for (const [name, { answers, gaps }] of Object.entries(kamSubjects)) {
      if (!gaps) continue
      const asked = cards.filter(({ subject }) => subject === name).sort((a, b) => a.ordinal - b.ordinal)
      expect(asked.map(({ question }) => toAskedGaps(question))).toEqual(gaps)
      expect(asked.map(({ answer }) => toAskedGaps(answer))).toEqual(answers)
      for (const [index, { asks }] of asked.entries())
        for (const words of answers[index] ?? []) expect(asks.slice(1).join('\n')).not.toContain(words)
    }
  })

  test('show no mark of Markdown or of Anki on any card', () => {
    for (const { asks, answers } of cards)
      for (const line of [...asks, ...answers])
        expect(line).not.toMatch(/\*\*|\||\{\{|\}\}|==|\[\[|\]\]|::|^#|^- |^> |`|\[!|\{[.#]|<!--|%%/)
  })

  test('keep the hint folded on the question and on the answer', () => {
    const hinted = cards.filter(({ question }) => question.includes('<details'))
    expect(hinted.map(({ subject }) => subject)).toEqual(['Hofstede’s cultural dimensions'])
    expect(hinted[0]?.question).toContain('<summary>Hint</summary>')
    expect(hinted[0]?.question).toContain('Two stand alone, four are pairs of opposites.')
  })

  test('carry the tags of their files and headings', async () => {
    const { notes } = await collection.dump()
    const tagged = new Map(notes.map(({ fields, tags }) => [fields['Name'] ?? '', [...tags].sort()]))
    expect(tagged.get(`${advantages} › Advantages of KAM to sellers`)).toEqual(['kam', 'kam::advantages', 'sellers'])
    expect(tagged.get(`${basics} › The power of the few`)).toEqual(['kam', 'kam::basics'])
    expect(tagged.get(`${culture} › Hofstede’s cultural dimensions`)).toEqual(['culture', 'hofstede'])
    expect([...tagged.values()].every((tags) => tags.length > 0)).toBe(true)
  })

  test('are all known at the second import', async () => {
    expect(await collection.importPackage(join(folder, 'kam.apkg'))).toMatchObject({ new: 0, updated: 0, duplicate: 19, conflicting: 0 })
    expect((await collection.dump()).cards).toHaveLength(28)
  })
})

interface ShownCard extends RenderedCard {
  /** The line below the file's title: the heading of the section, or of the table whose row is asked. */
  readonly subject: string | undefined
  readonly kind: string | undefined
  /** Lines of the question. */
  readonly asks: readonly string[]
  /** Lines of the answer. */
  readonly answers: readonly string[]
}

function toShown(card: RenderedCard): ShownCard {
  const [asks, answers] = [toLines(card.question), toLines(card.answer)]
  const kind = /<div class="page front[^"]* kind-([\w-]+)"/.exec(card.question)?.[1]
  return { ...card, subject: asks.find((line) => line in kamSubjects), kind, asks, answers }
}

/** The lines with what a card's gaps hide replaced by what they show instead, in their order. */
function hide(lines: readonly string[], words: readonly string[], shown: readonly string[]): string[] {
  return words.reduce((text, word, index) => text.replace(word, shown[index] ?? ''), lines.join('\n')).split('\n')
}
