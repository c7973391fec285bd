import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { reviewerFolder } from './reviewer-files.js'
import { type Harm, watchHarm } from './watch-harm.js'

const origin = 'http://127.0.0.1:40000'
const address = `${origin}/_anki/legacyPageData?id=1`

/** Tells of every script that is not a file of Anki's and of every request that leaves, and blocks none: what would happen, happens. */
const policy = "default-src 'self' data:; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'none'"

/** The page of Anki's reviewer, as `AnkiWebView.stdHtml` makes it. */
const html = `<!doctype html>
<html class="" dir="ltr" data-bs-theme="light">
<head><title>main webview</title><base href="${origin}/">
<link rel="stylesheet" type="text/css" href="${origin}/_anki/css/webview.css">
<link rel="stylesheet" type="text/css" href="${origin}/_anki/css/reviewer.css">
</head>
<body class="isLin">
<script src="${origin}/_anki/js/webview.js"></script>
<script src="${origin}/_anki/js/reviewer.js"></script>
<div id="_mark" hidden>&#x2605;</div>
<div id="_flag" hidden>&#x2691;</div>
<div id="qa" dir="auto"></div>
</body></html>`

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
    if (url.href === address)
      return route.fulfill({ body: html, contentType: 'text/html', headers: { 'Content-Security-Policy-Report-Only': policy } })
    const file = url.origin === origin && /^\/_anki\/(.+)/.exec(path)?.[1]
    if (file && !file.includes('..')) {
      const body = await readFile(join(reviewerFolder, file)).catch(() => undefined)
      if (body) return route.fulfill({ body, contentType: contentType(file) })
    }
    if (path !== '/favicon.ico' && !(url.origin === origin && media.has(path.slice(1)))) outside.push({ kind: 'request', what: url.href })
    return route.abort()
  })
  const page = await context.newPage()
  context.on('page', (opened) => {
    outside.push({ kind: 'navigation', what: `a window of ${opened.url()}` })
    void opened.close()
  })
  page.on('dialog', (dialog) => {
    outside.push({ kind: 'script', what: dialog.message() })
    void dialog.dismiss()
  })
  await page.goto(address, { waitUntil: 'load' })
  return { page, outside, close: () => context.close() }
}

function contentType(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript'
  return file.endsWith('.css') ? 'text/css' : 'application/octet-stream'
}
