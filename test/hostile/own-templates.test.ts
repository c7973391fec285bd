import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCards } from '../../scripts/shots/read-cards.js'
import { findUnsafeInTemplate } from '../../src/html/find-unsafe-in-template.js'
import type { OwnNoteType } from '../../src/kinds/note-types/own-note-type.js'
import { buildNotes } from '../anki/build-notes.js'
import { describeHostile } from './describe-hostile.js'
import { openReviewer } from './open-reviewer.js'
import { readCorpus } from './read-corpus.js'

const lines = readFileSync(new URL('own-templates.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const harmless = [
  '{{Front}}',
  '<div class="word big" id="w" lang="de" dir="auto" data-kind="x" aria-label="word">{{Front}}</div>',
  '{{FrontSide}}<hr id=answer>{{#Back}}<p style="color: teal; font-size: 1.2em">{{Back}}</p>{{/Back}}{{^Back}}–{{/Back}}',
  '<table>{{#Front}}<tr><td colspan="2">{{Front}}</td></tr>{{/Front}}</table>',
  '<details open><summary>More</summary>{{hint:Back}}</details>{{type:Back}} {{tts de_DE:Front}} {{furigana:Front}}',
  '<a href="https://example.com/">a dictionary</a> a < b, 1 <2 & {{text:Front}} <!-- a comment -->',
  '<ruby>東<rt>とう</rt></ruby>\n<br>\n<b>{{Front}}</b>'
]

describe('A template of the user’s own', () => {
  test.for(harmless)('%s needs nobody’s trust', (html) => {
    expect(findUnsafeInTemplate(html)).toBe(undefined)
  })

  test.for(lines)('%s needs somebody’s trust', (html) => {
    expect(findUnsafeInTemplate(html)).toMatchObject({ offset: expect.any(Number), found: expect.stringMatching(/\S/) })
  })

  test('is told where it begins to be unsafe', () => {
    expect(findUnsafeInTemplate('<p>{{Front}}</p>\n<b onclick="x()">b</b>')).toEqual({ offset: 17, found: 'onClick' })
    expect(findUnsafeInTemplate('{{Front}}\n<script>1</script>')).toEqual({ offset: 10, found: '<script>' })
  })
})

const typeWith = (front: string): OwnNoteType => ({
  called: 'own',
  name: 'Own',
  kind: 'standard',
  fields: [
    { name: 'Front', holds: { from: 'question' } },
    { name: 'Back', holds: { from: 'answer' } },
    { name: 'Part', holds: { from: 'part', name: 'Part' } },
    { name: 'More', holds: { from: 'extra' } },
    { name: 'Where', holds: { from: 'context' } }
  ],
  templates: [{ name: 'Card 1', front, back: `${front}<hr>{{Back}} {{Part}} {{More}} {{Where}}` }],
  css: ''
})

describeHostile('Hostile notes in a harmless note type of the user’s own', (browser) => {
  test('do no harm, in whatever field they stand', async () => {
    const corpus = readCorpus().filter((_, index) => index % 4 === 0)
    const notes = Object.fromEntries(
      corpus.map(({ markdown }, index) => [
        `n${index}.md`,
        `---\nnoteType: own\nlang: de\n---\n\n# N${index}\n\n## Asks ${markdown.split('\n')[0]}\n\n${markdown}\n\n### Part\n\n${markdown}\n`
      ])
    )
    const { apkg } = await buildNotes(notes, { noteTypes: [typeWith(harmless[1] ?? '')], rules: { 'media-missing': 'off' } })
    const folder = await mkdtemp(join(tmpdir(), 'own-templates-'))
    const path = join(folder, 'deck.apkg')
    await writeFile(path, apkg)
    const { cards, close } = await readCards(path)
    await Promise.all([close(), rm(folder, { recursive: true })])
    const own = cards.filter(({ noteType }) => noteType === 'Own')
    expect(own.length).toBeGreaterThan(corpus.length / 2)
    const reviewer = await openReviewer(browser())
    const harms: unknown[] = []
    for (const { question, answer, ord, name } of own) {
      const found = await reviewer.page.evaluate((shown) => window.watch.judge(shown), {
        question,
        answer,
        bodyClass: `card card${ord + 1} isLin`
      })
      const all = [...found, ...reviewer.outside.splice(0)]
      if (all.length > 0) harms.push([name, all])
    }
    await reviewer.close()
    expect(harms).toEqual([])
  })
})
