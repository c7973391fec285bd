import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchChromium, openWindow, show } from './card-browser.js'
import { type Setting, settings, toPage } from './card-page.js'
import { type Shot, toContactSheet } from './contact-sheet.js'
import { type RenderedCards, readCards } from './read-cards.js'
import { samples } from './samples.js'

const [input = 'samples', folder = 'shots', ...wanted] = process.argv.slice(2)
const perSheet = 12

const rendered = await readCards(input === 'samples' ? samples : input)
const browser = await launchChromium()
try {
  await mkdir(folder, { recursive: true })
  for (const setting of settings) {
    if (wanted.length === 0 || wanted.includes(setting.name)) await shoot(rendered, setting)
  }
} finally {
  await browser.close()
  await rendered.close()
}

async function shoot({ cards, media }: RenderedCards, setting: Setting): Promise<void> {
  const window = await openWindow(browser, setting, media)
  const page = await window.newPage()
  const shots: Shot[] = []
  await mkdir(join(folder, setting.name), { recursive: true })
  for (const [at, card] of cards.entries()) {
    for (const side of ['question', 'answer'] as const) {
      await show(page, toPage(card, side, setting))
      const png = await page.screenshot({ fullPage: true })
      const number = String(at + 1).padStart(3, '0')
      await writeFile(join(folder, setting.name, `${number}-${side}.png`), png)
      shots.push({ caption: `${number} ${card.name} · ${card.template} ${card.ord + 1}`, png })
    }
  }
  await window.close()
  for (let start = 0; start < shots.length; start += perSheet) {
    const sheet = await toContactSheet(browser, shots.slice(start, start + perSheet), setting.width, setting.app === 'android' ? 6 : 4)
    await writeFile(join(folder, `${setting.name}-${1 + start / perSheet}.png`), sheet)
  }
}
