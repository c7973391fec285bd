import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGalleryReviewer } from '../../scripts/gallery/open-reviewer.js'
import type { Setting } from '../../scripts/shots/card-page.js'
import { type RenderedCards, readCards } from '../../scripts/shots/read-cards.js'
import { describeHostile } from '../hostile/describe-hostile.js'
import { buildNotes } from './build-notes.js'

const photo = new URL('../../scripts/gallery/notes/photo.jpg', import.meta.url)
const regions = '- box: 10% 20% 30% 20%\n- egg: ellipse 60% 10% 20% 30%\n- tip: polygon 50% 60%, 90% 60%, 70% 95%\n- egg: 5% 70% 10% 10%\n'
const toNote = (heading: string, classes: string) => `## ${heading}\n\n![|120](photo.jpg){${classes}}\n\n${regions}\n`

/** Fractions of the picture: within each region, and beside all of them. */
const spots = { box: [0.25, 0.3], egg: [0.7, 0.25], tip: [0.7, 0.7], 'second egg': [0.1, 0.75], corner: [0.02, 0.02] } as const

describeHostile('Regions, drawn by Anki’s own script', (browser) => {
  test('are hidden one name at a time, or all, and all but one are open on the answer, on a desk and a phone, by day and night', async () => {
    const { cards, media, close } = await show(`# Parts\n\n${toNote('One', '.occlude')}${toNote('All', '.occlude .hide-all')}`)
    const settings = (['desktop', 'android'] as const).flatMap((app) =>
      [false, true].map((night): Setting => ({ name: app, app, night, width: app === 'desktop' ? 1100 : 390, height: 780 }))
    )
    for (const setting of settings) {
      const { page, show: turn, close: leave } = await openGalleryReviewer(browser(), setting, media)
      const seen: string[] = []
      for (const card of cards)
        for (const side of ['question', 'answer'] as const) {
          await turn(card, side)
          await drawn(page)
          seen.push(`${card.name.slice(-3)} ${card.ord + 1} ${side}: ${(await hiddenSpots(page)).join(', ')}`)
        }
      expect(seen, setting.name).toEqual([
        'One 1 question: box',
        'One 1 answer: ',
        'One 2 question: egg, second egg',
        'One 2 answer: ',
        'One 3 question: tip',
        'One 3 answer: ',
        'All 1 question: box, egg, tip, second egg',
        'All 1 answer: egg, tip, second egg',
        'All 2 question: box, egg, tip, second egg',
        'All 2 answer: box, tip',
        'All 3 question: box, egg, tip, second egg',
        'All 3 answer: box, egg, second egg'
      ])
      await leave()
    }
    await close()
  })

  test('lie on the picture, whatever size its author gave it, and a button takes the others away where all are hidden', async () => {
    const { cards, media, close } = await show(`# Parts\n\n${toNote('One', '.occlude')}${toNote('All', '.occlude .hide-all')}`)
    const setting: Setting = { name: 'desktop', app: 'desktop', night: false, width: 1100, height: 780 }
    const { page, show: turn, close: leave } = await openGalleryReviewer(browser(), setting, media)
    for (const card of cards) {
      await turn(card, 'answer')
      await drawn(page)
      const [picture, canvas] = await page.evaluate(() =>
        ['img', 'canvas'].map((tag) => {
          const { x, y, width, height } = document.querySelector(`#image-occlusion-container ${tag}`)?.getBoundingClientRect() ?? {}
          return [x, y, width, height]
        })
      )
      expect(picture).toEqual(canvas)
      expect(picture?.[2]).toBeGreaterThan(400)
      expect((picture?.[2] ?? 0) / (picture?.[3] ?? 1)).toBeCloseTo(1.5, 1)
      expect(await page.locator('#toggle').isVisible()).toBe(card.name.endsWith('All'))
    }
    expect(await hiddenSpots(page)).toEqual(['box', 'egg', 'second egg'])
    await page.click('#toggle')
    expect(await hiddenSpots(page)).toEqual([])
    await leave()
    await close()
  })
})

async function show(markdown: string): Promise<RenderedCards> {
  const { apkg, problems } = await buildNotes({ 'parts.md': markdown, 'photo.jpg': new Uint8Array(await readFile(photo)) })
  expect(problems).toEqual([])
  return readCards(apkg)
}

/** Anki's script draws in the next frame. */
const drawn = (page: Page) => page.waitForFunction(() => document.querySelector('canvas')?.width !== 300)

/** The spots that something opaque is drawn over. */
async function hiddenSpots(page: Page): Promise<string[]> {
  return page.evaluate((places) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#image-occlusion-canvas')
    const context = canvas?.getContext('2d')
    if (!canvas || !context) throw new Error('nothing to draw on')
    return Object.entries(places).flatMap(([name, [x, y]]) => {
      const [, , , alpha = 0] = context.getImageData(Math.round(x * canvas.width), Math.round(y * canvas.height), 1, 1).data
      return alpha > 250 ? [name] : []
    })
  }, spots)
}
