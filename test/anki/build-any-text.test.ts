import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { compile } from '../../src/compile.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { anyLine, anyMarkdown } from '../properties/markdown.js'
import { describeWithAnki } from './anki.js'
import { type BuiltNotes, buildNotes } from './build-notes.js'
import { toLines } from './to-lines.js'

const rules = { 'media-missing': 'warning' } as const
const anyNote = fc.oneof(
  anyMarkdown,
  fc.tuple(anyLine, anyMarkdown).map(([front, text]) => `## ${front}\n\n${text}`)
)
const texts = fc.sample(anyNote, { seed: 20260822, numRuns: 300 })
let built: BuiltNotes

beforeAll(async () => {
  const files: Record<string, string> = {}
  for (const [index, text] of texts.entries()) {
    const { contents } = await compile('/notes', { host: memoryHost({ '/notes/a.md': text }), rules })
    if (contents) files[`${index}.md`] = text
  }
  built = await buildNotes(files, { rules })
}, 60_000)

describeWithAnki('Any text that builds', (anki) => {
  test('gives cards that Anki takes as they are, none of them blank or empty', { timeout: 60_000 }, async () => {
    expect(built.statistics.notes).toBeGreaterThan(150)
    const collection = await anki.open()
    expect(await collection.importPackage(built.apkg)).toMatchObject({ new: built.statistics.notes, conflicting: 0, emptyFirstField: 0 })
    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    expect(await collection.emptyCards()).toEqual({ count: 0, problems: [] })
    expect(await collection.checkMedia()).toMatchObject({ missing: [], unused: [] })

    const shipped = new Map(built.contents?.notes.map(({ guid, fields }) => [guid, fields]))
    const { notes } = await collection.dump()
    const changed = notes.filter(({ guid, fields }) =>
      Object.entries(shipped.get(guid) ?? { guid }).some(([name, html]) => fields[name] !== html.normalize('NFC'))
    )
    expect(changed).toEqual([])

    const places = new Map(built.lock.notes.map(({ guid, place }) => [guid, `${place.path}:${place.line}`]))
    const blank = (await collection.render()).filter(({ question, answer }) => {
      const isEmpty = [question, answer].some((page) => toLines(page).length === 0)
      return isEmpty || /The front of this card is blank|No cloze \d+ found/.test(question)
    })
    expect(blank.map(({ guid, question }) => [places.get(guid), question])).toEqual([])
  })
})
