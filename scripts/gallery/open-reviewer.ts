import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { platformClasses, reviewerAddress, serveReviewer, toContentType, toReviewerPage } from '../../test/reviewer/reviewer-page.js'
import { type Setting, type Side, type TypedState, toShownSide } from '../shots/card-page.js'
import type { RenderedCard } from '../shots/read-cards.js'

export interface GalleryReviewer {
  readonly page: Page
  /** Shows a side by Anki's own script, and waits until fonts, pictures and formulas stand. */
  show(card: RenderedCard, side: Side, typed?: TypedState): Promise<void>
  close(): Promise<void>
}

/** Opens Anki's reviewer, or AnkiDroid's, in a window of a setting's size, with the media of a folder and no network. */
export async function openGalleryReviewer(browser: Browser, setting: Setting, media: string, scale = 1): Promise<GalleryReviewer> {
  const isMobile = setting.app === 'android'
  const viewport = { width: setting.width, height: setting.height }
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, isMobile, hasTouch: isMobile })
  await context.addInitScript(() => Object.assign(window, { pycmd: () => true, bridgeCommand: () => true }))
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.href === reviewerAddress) return route.fulfill({ body: toReviewerPage(setting), contentType: 'text/html' })
    if (await serveReviewer(route)) return
    const name = basename(decodeURIComponent(url.pathname))
    await readFile(join(media, name)).then(
      (body) => route.fulfill({ body, contentType: toContentType(name) }),
      () => route.abort()
    )
  })
  const page = await context.newPage()
  await page.goto(reviewerAddress, { waitUntil: 'load' })
  return {
    page,
    async show(card, side, typed = 'wrong') {
      const bodyClass = `card card${card.ord + 1} ${platformClasses(setting)}`
      const shown = { html: toShownSide(card, side, setting.app, typed), side, bodyClass }
      await page.evaluate(showSide, shown)
    },
    close: () => context.close()
  }
}

/** Runs in the page. */
async function showSide({ html, side, bodyClass }: { html: string; side: Side; bodyClass: string }): Promise<void> {
  if (side === 'question') window._showQuestion(html, '', bodyClass)
  else window._showAnswer(html, bodyClass)
  await new Promise<void>((resolve) => window._queueAction(resolve))
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  await document.fonts.ready
}
