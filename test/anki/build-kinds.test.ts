import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { stockKinds } from '../../src/kinds/index.js'
import { describeInChromium } from '../browser/describe-in-chromium.js'
import { describeWithAnki } from './anki.js'
import { type BuiltNotes, buildNotes } from './build-notes.js'
import type { Collection, RenderedCard } from './collection.js'
import { type CardCase, caseMedia, kindCases } from './kind-cases.js'
import { markCases } from './mark-cases.js'

const cases: Readonly<Record<string, CardCase>> = { ...kindCases, ...markCases }
const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0)

/** A card as Chromium shows it, with the note type's CSS. */
interface SeenCard extends RenderedCard {
  readonly asks: readonly string[]
  readonly answers: readonly string[]
}

test('Every stock kind has a case that the real Anki and Chromium are shown', async () => {
  const notes = Object.fromEntries(Object.entries(cases).map(([name, { markdown }]) => [`${name}.md`, markdown]))
  const { contents } = await buildNotes({ ...notes, ...caseMedia })
  const shown = new Set(contents?.notes.map(({ fields }) => fields['Kind']))
  expect(stockKinds.map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([])
})

describeInChromium('Cards of every kind', (newPage) => {
  let page: Page
  let built: BuiltNotes
  beforeAll(async () => {
    const notes = Object.entries(cases).map(([name, { markdown }]) => [`${name}.md`, markdown])
    built = await buildNotes({ ...Object.fromEntries(notes), ...caseMedia }, { context: 'headings' })
    page = await newPage()
  })

  test('are built without a word of complaint', () => {
    expect(built.problems).toEqual([])
    expect(built.statistics.cards).toBe(count(Object.values(cases).map(({ cards }) => cards)))
  })

  describeWithAnki('as the collection shows them', (anki) => {
    let collection: Collection
    let seen: readonly SeenCard[] = []

    beforeAll(async () => {
      collection = await anki.open()
      expect(await collection.importPackage(built.apkg)).toMatchObject({ new: built.statistics.notes, conflicting: 0, emptyFirstField: 0 })
      const shown: SeenCard[] = []
      for (const card of await collection.render())
        shown.push({ ...card, asks: await see(page, card.question), answers: await see(page, card.answer) })
      seen = shown
    })

    test('leave nothing for Check Database, Empty Cards and Check Media', async () => {
      expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
      expect(await collection.emptyCards()).toEqual({ count: 0, problems: [] })
      expect(await collection.checkMedia()).toMatchObject({ count: 0, missing: [], unused: [] })
    })

    test('ask, answer and play on each side what they should, and nothing more', () => {
      for (const [name, { cards }] of Object.entries(cases)) {
        const found = cardsOf(name).map(({ asks, answers, questionSounds, answerSounds }) => ({
          asks,
          answers,
          questionSounds: questionSounds.map(toNameInNotes),
          answerSounds: answerSounds.map(toNameInNotes)
        }))
        const expected = cards.map(({ asks, adds = [], shows, questionSounds = [], answerSounds = [] }) => {
          return { asks, answers: shows ?? [...asks, ...adds], questionSounds, answerSounds }
        })
        expect(found, name).toEqual(expected)
      }
    })

    test('mark the right options of a choice on the answer alone', async () => {
      const [choice] = cardsOf('choice')
      const right = (html: string | undefined) =>
        [...(html ?? '').matchAll(/<li class="right">(.*?)<\/li>/gs)].map(([, item = '']) => item.replace(/<[^>]*>/g, '').trim())
      expect(right(choice?.question)).toEqual([])
      expect(right(choice?.answer)).toEqual(['atrium dextrum', 'atrium sinistrum'])
    })

    test('say their language, and lay right-to-left text out from the right', async () => {
      expect(cardsOf('basic in German')[0]?.answer.match(/lang="de"/g)).toHaveLength(2)
      await page.setContent(toPage(cardsOf('right to left')[0]?.answer ?? ''))
      const direction = await page.evaluate(() => getComputedStyle(document.querySelector('.back') ?? document.body).direction)
      expect(direction).toBe('rtl')
    })

    test('colour code by classes that their own CSS knows', () => {
      const [card] = cardsOf('code')
      expect(card?.answer).toContain('<code class="hljs language-js"><span class="hljs-keyword">if</span>')
      expect(card?.answer).toContain('.hljs-keyword')
    })

    test.skipIf(anki.version === '2.1.54')('take the right answer in the box to type in, and show what is wrong in another', async () => {
      const typed = [
        { name: 'typed', ordinal: 0, field: 'Typed', right: 'Oslo & fjord' },
        { name: 'typed both ways', ordinal: 0, field: 'Typed', right: 'die Katze' },
        { name: 'typed both ways', ordinal: 1, field: 'TypedReverse', right: 'cat' },
        { name: 'typed beside a sound', ordinal: 0, field: 'Typed', right: 'der Hund' },
        { name: 'reversed rows', ordinal: 0, field: 'Typed', right: 'dog' },
        { name: 'reversed rows', ordinal: 1, field: 'TypedReverse', right: 'der Hund' },
        { name: 'typed cloze', ordinal: 0, field: 'Text', right: '70' }
      ]
      const { notes } = await collection.dump()
      for (const { name, ordinal, field, right } of typed) {
        const text = notes.find(({ guid }) => guid === cardsOf(name)[0]?.guid)?.fields[field] ?? ''
        const expected = field === 'Text' ? await collection.call<string>('extract_cloze_for_typing', text, ordinal + 1) : text
        const compare = (given: string) => collection.call<string>('compare_answer', expected, given)
        expect(await compare(right), name).toContain('typeGood')
        expect(await compare(right), name).not.toMatch(/typeBad|typeMissed/)
        expect(await compare('wrong'), name).toMatch(/typeBad|typeMissed/)
      }
    })

    function cardsOf(name: string): SeenCard[] {
      const inOrder = built.lock.notes.filter(({ place }) => place.path === `${name}.md`).sort((a, b) => a.place.line - b.place.line)
      return inOrder.flatMap(({ guid }) => seen.filter((card) => card.guid === guid).sort((a, b) => a.ordinal - b.ordinal))
    }
  })
})

const toNameInNotes = (name: string) => name.replace(/-[0-9a-f]{12}(?=\.)/, '')

/** A page as the reviewer makes it, with signs for what it fills in: a play button, and a box to type in. */
function toPage(html: string): string {
  const filled = html.replace(/\[anki:play:[qa]:\d+\]/g, '▶').replace(/\[\[type:(.+?)\]\]/g, '⌨ $1')
  return `<!doctype html><html><body class="card card1"><div id="qa">${filled}</div></body></html>`
}

/** The lines of text that can be seen, and a sign for each picture. */
async function see(page: Page, html: string): Promise<string[]> {
  await page.setContent(toPage(html))
  return page.evaluate(() => {
    for (const image of [...document.images]) image.replaceWith(`🖼 ${image.alt}`)
    // biome-ignore lint/performance/useDomNodeTextContent: what CSS hides is not to be seen.
    const lines = document.body.innerText.split('\n').map((line) => line.trim())
    return lines.filter((line) => line !== '')
  })
}
