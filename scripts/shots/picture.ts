import { writeFile } from 'node:fs/promises'
import { openGalleryReviewer } from '../gallery/open-reviewer.js'
import { launchChromium } from './card-browser.js'
import type { Setting } from './card-page.js'
import { readCards } from './read-cards.js'

const [input, name, output] = process.argv.slice(2)
if (input === undefined || name === undefined || output === undefined)
  throw new Error('expected: npm run picture -- deck.apkg "Name" docs/card.png')

/** In CSS pixels; a side that is higher makes all of them so. */
const panel = { app: 'android', width: 300, height: 300 } as const
const gap = 12

const rendered = await readCards(input)
const browser = await launchChromium()
try {
  const card = rendered.cards.find((one) => one.name.includes(name))
  if (!card) throw new Error(`No card whose name holds ${name}, expected one of: ${rendered.cards.map((one) => one.name).join(', ')}`)
  const shots: string[] = []
  let height: number = panel.height
  for (const night of [false, true]) {
    const setting: Setting = { ...panel, name: night ? 'night' : 'light', night }
    const { page, show, close } = await openGalleryReviewer(browser, setting, rendered.media, 2)
    for (const side of ['question', 'answer'] as const) {
      await show(card, side)
      height = Math.max(height, await page.evaluate(() => document.documentElement.scrollHeight))
    }
    await page.setViewportSize({ width: panel.width, height })
    for (const side of ['question', 'answer'] as const) {
      await show(card, side)
      await page.evaluate(() => window.scrollTo(0, 0))
      shots.push((await page.screenshot()).toString('base64'))
    }
    await close()
  }
  const page = await browser.newPage({ viewport: { width: 4 * panel.width + 3 * gap, height } })
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}" width="${panel.width}">`)
  await page.setContent(
    `<style>body { display: flex; gap: ${gap}px; margin: 0 } img { box-sizing: border-box; border: 1px solid #8884; border-radius: 12px }</style>${images.join('')}`
  )
  await writeFile(output, await page.screenshot({ omitBackground: true }))
} finally {
  await browser.close()
  await rendered.close()
}
