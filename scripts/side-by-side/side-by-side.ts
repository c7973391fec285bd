import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { collect, defineNote, definePackage, writePackage } from '../../src/anki/index.js'
import { openGalleryReviewer } from '../gallery/open-reviewer.js'
import { showNotes } from '../gallery/show-notes.js'
import { launchChromium } from '../shots/card-browser.js'
import type { Setting } from '../shots/card-page.js'
import { type Shot, toContactSheet } from '../shots/contact-sheet.js'
import { type RenderedCards, readCards } from '../shots/read-cards.js'
import { ankiDefault, readTheme, type Theme } from './themes.js'
import { toPlainFields } from './to-plain-fields.js'

const notes = fileURLToPath(new URL('notes', import.meta.url))
const output = 'docs/side-by-side'
const width = 340

// Beside the cards of build-deck: Anki's own look, and those that arguments name as `NAME=FOLDER`.
const themes = [
  ankiDefault,
  ...(await Promise.all(
    process.argv.slice(2).map((argument, index) => {
      const [name = '', folder = ''] = argument.split('=')
      return readTheme(name, folder, index + 1)
    })
  ))
]
const names = (await readdir(notes)).map((file) => basename(file, '.md')).sort()
const [ours, others] = [await showNotes(notes), await showPlain(themes)]
const browser = await launchChromium()
try {
  await mkdir(output, { recursive: true })
  for (const name of names) {
    const night = name.includes('night')
    const shots = [
      await shoot(browser, ours, name, undefined, night),
      ...(await Promise.all(themes.map((theme) => shoot(browser, others, name, theme, night))))
    ]
    const file = name.toLowerCase().replaceAll(' ', '-')
    await writeFile(join(output, `${file}.png`), await toContactSheet(browser, shots, width, shots.length))
  }
} finally {
  await browser.close()
  await Promise.all([ours.close(), others.close()])
}

/** The notes in the note types of other looks, rendered by Anki; a card's deck is its note's name. */
async function showPlain(themes: readonly Theme[]): Promise<RenderedCards> {
  const made = names.map(async (deck) => {
    const { front, back, isCloze } = toPlainFields(await readFile(join(notes, `${deck}.md`), 'utf8'))
    return themes.map((theme) => {
      const fields: Record<string, string> = isCloze ? { Text: `${front}${back}` } : { Front: front, Back: back }
      return defineNote(isCloze ? theme.cloze : theme.basic, { guid: `${theme.name} ${deck}`, deck, fields, modified: 0 })
    })
  })
  const all = (await Promise.all(made)).flat()
  const noteTypes = [...new Set(themes.flatMap(({ basic, cloze }) => [basic, cloze]))]
  const apkg = await collect(
    writePackage(
      definePackage({ decks: names.map((name) => ({ name })), noteTypes, notes: all, media: themes.flatMap(({ media }) => media) }),
      { created: new Date('2026-01-01') }
    )
  )
  return readCards(apkg)
}

/** The answer of a note's first card, on a narrow window of the desktop. */
async function shoot(
  browser: Browser,
  { cards, media }: RenderedCards,
  name: string,
  theme: Theme | undefined,
  night: boolean
): Promise<Shot> {
  const types = theme && [theme.basic.name, theme.cloze.name]
  const card = cards.find(({ deck, noteType }) => deck.endsWith(name) && (types === undefined || types.includes(noteType)))
  if (!card) throw new Error(`No card of ${name} in ${theme?.name ?? 'build-deck'}`)
  const setting: Setting = { app: 'desktop', name: 'pair', night, width, height: 400 }
  const { page, show, close } = await openGalleryReviewer(browser, setting, media, 2)
  await show(card, 'question')
  await show(card, 'answer')
  const height = await page.evaluate(() => Math.min(760, Math.ceil(document.documentElement.scrollHeight)))
  await page.evaluate(() => window.scrollTo(0, 0))
  const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } })
  await close()
  return { caption: theme?.name ?? 'build-deck', png }
}
