import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readCards } from '../../scripts/shots/read-cards.js'
import { readCss, userFile } from '../../src/kinds/note-types/css/read-css.js'
import { buildNotes } from '../anki/build-notes.js'
import { platformClasses, reviewerAddress, serveReviewer, toReviewerPage } from '../reviewer/reviewer-page.js'
import { describeHostile } from './describe-hostile.js'
import { openReviewer } from './open-reviewer.js'
import type { Shown } from './watch-harm.js'

const notes = { 'heart.md': '# Heart\n\n## Beats\n\nSeventy a minute.\n\n## Sound\n\nIt is {{loud}}.\n' }

async function cardsOf(css: string): Promise<Shown[]> {
  const { apkg } = await buildNotes(notes, { css })
  const folder = await mkdtemp(join(tmpdir(), 'own-css-'))
  try {
    const path = join(folder, 'deck.apkg')
    await writeFile(path, apkg)
    const { cards, close } = await readCards(path)
    await close()
    return cards.map(({ question, answer, ord }) => ({ question, answer, bodyClass: `card card${ord + 1} isLin` }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Shows cards one after the other as Anki does, in front of a media folder. */
async function show(browser: Browser, cards: readonly Shown[], app: 'desktop' | 'android', media: Readonly<Record<string, string>>) {
  const context = await browser.newContext({ viewport: { width: 400, height: 500 } })
  const asked: string[] = []
  const told: string[] = []
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.href === reviewerAddress) return route.fulfill({ body: toReviewerPage({ app, night: false }), contentType: 'text/html' })
    if (await serveReviewer(route)) return
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 })
    const name = decodeURIComponent(url.pathname.slice(1))
    asked.push(name)
    const body = media[name]
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: 'text/css' })
  })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => told.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text())
  })
  await page.addInitScript(() => Object.assign(window, { pycmd() {}, bridgeCommand() {} }))
  await page.goto(reviewerAddress, { waitUntil: 'load' })
  const looks: unknown[] = []
  for (const card of cards)
    for (const side of ['question', 'answer'] as const) {
      const classes = platformClasses({ app, night: false })
      const look = await page.evaluate(
        async ({ card, side, classes }) => {
          const bodyClass = `${card.bodyClass} ${classes}`
          if (side === 'question') window._showQuestion(card.question, card.answer, bodyClass)
          else window._showAnswer(card.answer, bodyClass)
          await new Promise<void>((resolve) => window._queueAction(resolve))
          // The page is drawn before the answer to an import is there.
          const turns = card.question.includes('@import') ? 20 : 0
          for (let turn = 0; turn < turns && getComputedStyle(document.body).letterSpacing === 'normal'; turn++)
            await new Promise((resolve) => setTimeout(resolve, 25))
          const { fontSize, letterSpacing, color } = getComputedStyle(document.body)
          const shown = document.querySelector('#qa')?.textContent?.includes('{') === false && document.body.clientHeight > 100
          return { fontSize, letterSpacing, color, shown }
        },
        { card, side, classes }
      )
      looks.push(look)
    }
  await context.close()
  return { looks, asked, told }
}

describeHostile('CSS of the user’s own in Anki’s reviewer', (browser) => {
  let plain: readonly Shown[]
  let importing: readonly Shown[]
  beforeAll(async () => {
    plain = await cardsOf('')
    importing = await cardsOf(`@import "${userFile}";`)
  })

  test.for(['desktop', 'android'] as const)('the file in the media folder is there for each side, on %s', async (app) => {
    const sheet = '.card { font-size: 40px; letter-spacing: 3px } html .card { color: teal }'
    const { looks, asked, told } = await show(browser(), importing, app, { [userFile]: sheet })
    const fontSize = (await show(browser(), plain, app, {})).looks.map((look) => (look as { fontSize: string }).fontSize)
    // What our rules say too, they say later; `html` before a selector is stronger.
    expect(looks).toMatchObject(fontSize.map((size) => ({ fontSize: size, letterSpacing: '3px', color: 'rgb(0, 128, 128)' })))
    expect(new Set(asked)).toEqual(new Set([userFile]))
    expect(told).toEqual([])
  })

  test.for(['desktop', 'android'] as const)('a file that is not there changes nothing on %s, but is asked for each time', async (app) => {
    const without = await show(browser(), plain, app, {})
    const missing = await show(browser(), importing, app, {})
    expect(missing.looks).toEqual(without.looks)
    expect([without.asked, without.told]).toEqual([[], []])
    expect(missing.asked.length).toBeGreaterThanOrEqual(missing.looks.length)
    // AnkiDroid tells its user of each such answer, which is why no deck asks for the file unless its author says so.
    expect(missing.told.length).toBeGreaterThan(0)
    expect(missing.told.filter((text) => !text.includes('404'))).toEqual([])
  })

  test('that could load or run anything is refused, and would have', async () => {
    const lines = (await readFile(new URL('own-css.txt', import.meta.url), 'utf8')).trim().split('\n')
    const taken = await Promise.all(lines.map(async (line) => ((await readCss(line)).problem ? [] : line)))
    expect(taken.flat()).toEqual([])
    const reviewer = await openReviewer(browser())
    const harmless: string[] = []
    for (const line of lines) {
      const [card] = plain
      if (!card) throw new Error('No card, expected one')
      // An import works before all rules, and a rule behind those of its strength.
      const place = /mport/i.test(line) ? (css: string) => `${line}\n${css}` : (css: string) => `${css}\n${line}`
      const unsafe = { ...card, question: card.question.replace(/(?<=<style>)[\s\S]*(?=<\/style>)/, place) }
      await reviewer.page.goto(reviewerAddress)
      const harms = await reviewer.page.evaluate((shown) => window.watch.judge({ ...shown, answer: '' }), unsafe)
      for (let turn = 0; turn < 20 && harms.length + reviewer.outside.length === 0; turn++) {
        await reviewer.page.waitForTimeout(25)
        harms.push(...(await reviewer.page.evaluate(() => window.watch.harms())))
      }
      if (harms.length + reviewer.outside.splice(0).length === 0) harmless.push(line)
    }
    await reviewer.close()
    expect(harmless).toEqual([])
  })

  test('that only styles loads nothing, whatever it does to the card', async () => {
    const bold = [
      '.page { position: relative; opacity: .1 } .page::after { content: "\\75rl" "\\28 x)" }',
      '@font-face { font-family: f; src: local("Arial") } .page { font-family: f, "http://evil.example" }',
      '.card { background: linear-gradient(red, blue); --x: "//evil.example"; content: attr(src) }'
    ]
    const reviewer = await openReviewer(browser())
    for (const css of bold) {
      for (const card of await cardsOf(css)) {
        const harms = await reviewer.page.evaluate((shown) => window.watch.judge(shown), card)
        expect([css, harms, reviewer.outside]).toEqual([css, [], []])
      }
    }
    await reviewer.close()
  })
})
