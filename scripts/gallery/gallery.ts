import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../shots/card-browser.js'
import type { Setting } from '../shots/card-page.js'
import { type Shot, toContactSheet } from '../shots/contact-sheet.js'
import { type RenderedCards, readCards } from '../shots/read-cards.js'
import { exceptions } from './exceptions.js'
import { gallerySettings } from './gallery-settings.js'
import { judgeCard } from './judge-card.js'
import { openGalleryReviewer } from './open-reviewer.js'
import { galleryNotes, showNotes } from './show-notes.js'

const [wanted = '', pattern = '', input = galleryNotes] = process.argv.slice(2)
const folder = 'shots'
const perSheet = 24
const pictured = /^(?:desktop-1100|android-390)/

const rendered = await (input.endsWith('.apkg') ? readCards(input) : showNotes(input))
const browser = await launchChromium()
const told = new Map<string, string[]>()
try {
  const cards = rendered.cards.filter(({ name, deck }) => `${deck} ${name}`.includes(pattern))
  const settings = gallerySettings.filter(({ name }) => name.includes(wanted))
  const left = [...settings]
  const walkOn = async () => {
    for (let setting = left.shift(); setting; setting = left.shift()) await walk(browser, { ...rendered, cards }, setting)
  }
  await Promise.all([walkOn(), walkOn(), walkOn()])
  for (const [fault, where] of told)
    process.stdout.write(`${fault}\n    ${where.length === settings.length ? 'in all settings' : where.join(', ')}\n`)
  process.stdout.write(`${cards.length} cards in ${settings.length} settings: ${told.size} faults; pictures in ${folder}/\n`)
  process.stdout.write(`Passed over:\n${exceptions.map((sentence) => `- ${sentence}\n`).join('')}`)
  process.exitCode = told.size === 0 ? 0 : 1
} finally {
  await browser.close()
  await rendered.close()
}

async function walk(browser: Browser, { cards, media }: RenderedCards, setting: Setting): Promise<void> {
  const reviewer = await openGalleryReviewer(browser, setting, media)
  const shots: Shot[] = []
  const own = join(folder, setting.name)
  await rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true })
  for (const [at, card] of cards.entries()) {
    const number = String(at + 1).padStart(3, '0')
    const faults = await judgeCard(reviewer, card, async (side) => {
      if (!pictured.test(setting.name)) return
      const png = await takePicture(reviewer.page, setting.width)
      await writeFile(join(own, `${number}-${side}.png`), png)
      shots.push({ caption: `${number} ${card.name}`, png })
    })
    for (const fault of faults) {
      const sentence = `${number} ${card.name.slice(0, 60)}: ${fault}`
      told.set(sentence, [...(told.get(sentence) ?? []), setting.name])
    }
  }
  await reviewer.close()
  const columns = Math.max(4, Math.floor(2400 / setting.width))
  for (let start = 0; start < shots.length; start += perSheet)
    await writeFile(
      join(folder, `${setting.name}-${1 + start / perSheet}.png`),
      await toContactSheet(browser, shots.slice(start, start + perSheet), setting.width, columns)
    )
}

/** The part of a side that holds anything. */
async function takePicture(page: Page, width: number): Promise<Buffer> {
  const height = await page.evaluate(
    () => Math.ceil(document.getElementById('qa')?.getBoundingClientRect().height ?? 0) + Math.round(scrollY)
  )
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.max(height, 160) } })
}
