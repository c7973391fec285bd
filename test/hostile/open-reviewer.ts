import { createHash } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { occlusionTemplates } from '../../src/kinds/note-types/occlusion-templates.js'
import { reviewerAddress, reviewerOrigin, serveReviewer, toReviewerPage } from '../reviewer/reviewer-page.js'
import { type Harm, watchHarm } from './watch-harm.js'

/** The one script of our templates, by which Anki draws regions of pictures. */
const own = /<script>([\s\S]*?)<\/script>/.exec(occlusionTemplates[0]?.front ?? '')?.[1] ?? ''

/**
 * Tells of every script that is neither a file of Anki's nor ours and of every request that leaves, and blocks none: what would happen,
 * happens.
 */
const policy = [
  "default-src 'self' data:",
  `script-src 'self' 'sha256-${createHash('sha256').update(own).digest('base64')}'`,
  "style-src 'self' 'unsafe-inline'",
  "form-action 'none'"
].join('; ')

export interface Reviewer {
  readonly page: Page
  /** What the page itself cannot tell: requests that left it, windows and dialogs. */
  readonly outside: Harm[]
  close(): Promise<void>
}

/** Opens Anki's reviewer where nothing leaves: `media` are the names of files that cards may show. */
export async function openReviewer(browser: Browser, media: ReadonlySet<string> = new Set()): Promise<Reviewer> {
  const outside: Harm[] = []
  const context = await browser.newContext({ viewport: { width: 400, height: 500 } })
  await context.addInitScript(watchHarm)
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const path = decodeURIComponent(url.pathname)
    if (url.href === reviewerAddress)
      return route.fulfill({
        body: toReviewerPage({ app: 'desktop', night: false }),
        contentType: 'text/html',
        headers: { 'Content-Security-Policy-Report-Only': policy }
      })
    if (await serveReviewer(route)) return
    if (path !== '/favicon.ico' && !(url.origin === reviewerOrigin && media.has(path.slice(1))))
      outside.push({ kind: 'request', what: url.href })
    return route.abort()
  })
  const page = await context.newPage()
  // Files that cards may show fail as above, but without a way through this process for each.
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', { urls: [...media].map((name) => `${reviewerOrigin}/${encodeURIComponent(name)}`) })
  context.on('page', (opened) => {
    outside.push({ kind: 'navigation', what: `a window of ${opened.url()}` })
    void opened.close()
  })
  page.on('dialog', (dialog) => {
    outside.push({ kind: 'script', what: dialog.message() })
    void dialog.dismiss()
  })
  await page.goto(reviewerAddress, { waitUntil: 'load' })
  return { page, outside, close: () => context.close() }
}
