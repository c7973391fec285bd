import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { reviewerFolder } from '../hostile/reviewer-files.js'

/** Where Anki's desktop program serves its pages and the media of a collection. */
export const reviewerOrigin = 'http://127.0.0.1:40000'

/** The address of the page that cards are shown in. */
export const reviewerAddress = `${reviewerOrigin}/_anki/legacyPageData?id=1`

export interface ReviewerOptions {
  /** AnkiDroid shows cards by the same script, in a page of its own classes. */
  readonly app: 'desktop' | 'android'
  readonly night: boolean
}

/** The page of Anki's reviewer, as `AnkiWebView.stdHtml` makes it, or as AnkiDroid does. */
export function toReviewerPage({ app, night }: ReviewerOptions): string {
  const classes = app === 'android' ? ['mobile', 'android', 'linux', 'js'] : []
  return `<!doctype html>
<html class="${[...classes, night ? 'night-mode' : ''].join(' ').trim()}" dir="ltr" data-bs-theme="${night ? 'dark' : 'light'}">
<head><title>main webview</title><base href="${reviewerOrigin}/">
${app === 'android' ? '<meta name="viewport" content="width=device-width, initial-scale=1">' : ''}
<link rel="stylesheet" type="text/css" href="${reviewerOrigin}/_anki/css/webview.css">
<link rel="stylesheet" type="text/css" href="${reviewerOrigin}/_anki/css/reviewer.css">
</head>
<body class="${platformClasses({ app, night })}">
<script src="${reviewerOrigin}/_anki/js/webview.js"></script>
<script src="${reviewerOrigin}/_anki/js/reviewer.js"></script>
<div id="_mark" hidden>&#x2605;</div>
<div id="_flag" hidden>&#x2691;</div>
<div id="qa"${app === 'android' ? '' : ' dir="auto"'}></div>
</body></html>`
}

/** What the body of the page is called beside `card card1`. */
export function platformClasses({ app, night }: ReviewerOptions): string {
  return [app === 'desktop' ? 'isLin' : '', night ? 'nightMode night_mode' : ''].join(' ').trim()
}

/** Answers a request for one of Anki's own files under `/_anki/`, and tells whether it was one. */
export async function serveReviewer(route: Route): Promise<boolean> {
  const url = new URL(route.request().url())
  const file = url.origin === reviewerOrigin && /^\/_anki\/(.+)/.exec(decodeURIComponent(url.pathname))?.[1]
  if (!file || file.includes('..')) return false
  const body = await readFile(join(reviewerFolder, file)).catch(() => undefined)
  if (body) await route.fulfill({ body, contentType: toContentType(file) })
  return body !== undefined
}

/** The type that a web server gives a file by its name. */
export function toContentType(file: string): string {
  return types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff: 'font/woff'
}
