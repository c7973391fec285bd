import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, openWindow, show } from '../../scripts/shots/card-browser.js'
import { type Setting, settings, type Side, toPage } from '../../scripts/shots/card-page.js'
import { type RenderedCard, type RenderedCards, readCards } from '../../scripts/shots/read-cards.js'
import { samples } from '../../scripts/shots/samples.js'
import { isInstalled } from '../anki/environment.js'
import { chromiumPath } from '../browser/chromium.js'
import { answerIsFarDown, contrastsOf, hiddenBy, placesOf, smallTargets } from './note-types-measures.js'

const missing = [isInstalled('26.9.3') ? [] : 'Anki 26.9.3', chromiumPath() === undefined ? 'Chromium' : []].flat()
if (missing.length > 0 && process.env['CI']) throw new Error(`Without ${missing.join(' and ')}, expected in CI: run \`npm run setup-test\``)
if (missing.length > 0)
  process.stderr.write(`LEFT OUT: how cards look, without ${missing.join(' and ')}; \`npm run setup-test\` installs it\n`)

let rendered: RenderedCards
let browser: Browser

describe.skipIf(missing.length > 0)('cards as Anki renders and Chromium shows them', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    rendered = await readCards(samples)
    browser = await launchChromium()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await rendered?.close()
  })

  it.each(settings.filter(({ night }) => !night))(
    'keep the question in its place when the answer appears, though Anki scrolls to the answer ($name)',
    async (setting) => {
      const moved: string[] = []
      await eachCard(setting, async (page, card, open) => {
        await open('question')
        const asked = await page.evaluate(placesOf)
        await open('answer')
        if (await page.evaluate(answerIsFarDown)) return
        await page.evaluate(() => document.getElementById('answer')?.scrollIntoView())
        const answered = await page.evaluate(placesOf)
        asked.forEach((place, at) => place === answered[at] || moved.push(`${card.name}: ${place} became ${answered[at]}`))
      })
      expect(moved).toEqual([])
    }
  )

  it.each([...settings.filter(({ night }) => night), { ...settings[0], name: 'small phone', width: 320 } as Setting])(
    'never scroll sideways, and every word reads at 4.5:1 ($name)',
    async (setting) => {
      const problems: string[] = []
      await eachCard(setting, async (page, card, open) => {
        for (const side of ['question', 'answer'] as const) {
          await open(side)
          const { scrollWidth, clientWidth } = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return { scrollWidth, clientWidth }
          })
          if (scrollWidth > clientWidth) problems.push(`${card.name}: ${side} is ${scrollWidth} px wide`)
          for (const pale of await page.evaluate(contrastsOf)) problems.push(`${card.name}: ${side}: ${pale}`)
        }
      })
      expect(problems).toEqual([])
    }
  )

  it('keep what a gap hides from eyes and from screen readers', async () => {
    const told: string[] = []
    let looked = 0
    const setting = settings[0] as Setting
    await eachCard(
      setting,
      async (page, card, open) => {
        await open('answer')
        const hidden = await page.evaluate(hiddenBy)
        await open('question')
        const read = (await page.innerText('body')) + (await page.locator('body').ariaSnapshot())
        looked += hidden.length
        for (const words of hidden) if (read.includes(words)) told.push(`${card.name} ${card.ord + 1}: ${words}`)
      },
      ({ template }) => template === 'Cloze'
    )
    expect(looked).toBeGreaterThan(20)
    expect(told).toEqual([])
  })

  it('leave 44 px to everything that is tapped', async () => {
    const small: string[] = []
    await eachCard(settings[0] as Setting, async (page, card, open) => {
      await open('question')
      for (const target of await page.evaluate(smallTargets)) small.push(`${card.name}: ${target}`)
    })
    expect(small).toEqual([])
  })
})

type Open = (side: Side) => Promise<void>

async function eachCard(
  setting: Setting,
  look: (page: Page, card: RenderedCard, open: Open) => Promise<void>,
  wanted: (card: RenderedCard) => boolean = () => true
): Promise<void> {
  const window = await openWindow(browser, setting, rendered.media)
  const page = await window.newPage()
  for (const card of rendered.cards.filter(wanted)) await look(page, card, (side) => show(page, toPage(card, side, setting)))
  await window.close()
}
