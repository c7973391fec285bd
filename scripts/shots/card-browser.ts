import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumArguments, chromiumPath } from '../../test/browser/chromium.js'
import type { Setting } from './card-page.js'

const origin = 'http://card.test'
const mathJax = fileURLToPath(new URL('../../node_modules/mathjax/es5', import.meta.url))

/** Real Chromium, with scrollbars as on a desktop. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('No Chromium found, expected one after `npm run setup-test` or at CHROMIUM_PATH')
  return chromium.launch({ executablePath, ignoreDefaultArgs: ['--hide-scrollbars'], args: chromiumArguments })
}

/** A window of a setting's size that finds media files and MathJax by their names, and no network. */
export async function openWindow(browser: Browser, setting: Setting, media: string, scale = 1): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: setting.width, height: setting.height },
    deviceScaleFactor: scale,
    isMobile: setting.app === 'android',
    hasTouch: setting.app === 'android'
  })
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) return route.abort()
    const path = decodeURIComponent(url.pathname)
    const file = path.startsWith('/mathjax/') ? join(mathJax, path.slice('/mathjax/'.length)) : join(media, basename(path))
    await readFile(file).then(
      (body) => route.fulfill({ body, contentType: contentType(file) }),
      () => route.fulfill({ status: 404, body: '' })
    )
  })
  return context
}

/** Shows one page of HTML and waits until fonts, images and formulas stand. */
export async function show(page: Page, html: string): Promise<void> {
  const address = `${origin}/card.html`
  await page.unroute(address)
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate('window.MathJax?.startup?.promise')
  await page.evaluate('document.fonts.ready')
}

function contentType(file: string): string {
  const types: Record<string, string> = {
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    webp: 'image/webp',
    js: 'text/javascript',
    woff: 'font/woff'
  }
  return types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
