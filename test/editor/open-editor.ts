import { Buffer } from 'node:buffer'
import type { Browser } from 'playwright-core'
import { reviewerOrigin, serveReviewer } from '../reviewer/reviewer-page.js'

export interface Editor {
  /** What the editor hands over to be saved once a note was opened in it and an edit of each field was undone, field by field. */
  roundTrip(fields: readonly string[]): Promise<string[]>
  close(): Promise<void>
}

const page = `<!doctype html>
<html dir="ltr" data-bs-theme="light">
<head><base href="${reviewerOrigin}/">
<link rel="stylesheet" href="/_anki/css/webview.css"><link rel="stylesheet" href="/_anki/css/editor.css">
</head>
<body class="isLin"><script src="/_anki/js/webview.js"></script><script src="/_anki/js/editor.js"></script></body>
</html>`

/** The reply to what the editor asks of the program: the texts of its buttons, of which no note depends, as the message \`generic.Json\`. */
const noTexts = JSON.stringify({ langs: ['en'], resources: [''] })
const reply = Buffer.concat([Buffer.from([10, noTexts.length]), Buffer.from(noTexts)])

/** Opens the editor of Anki's desktop program, as its browser shows it: its own page, script and styles. */
export async function openEditor(browser: Browser): Promise<Editor> {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    const sent: string[] = []
    Object.assign(window, { sent, bridgeCommand: (command: string) => sent.push(command) })
  })
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ body: page, contentType: 'text/html' })
    if (await serveReviewer(route)) return
    if (pathname === '/_anki/i18nResources') return route.fulfill({ body: reply, contentType: 'application/binary' })
    return route.abort()
  })
  const opened = await context.newPage()
  await opened.goto(`${reviewerOrigin}/`, { waitUntil: 'load' })
  await opened.evaluate(setUp)
  return {
    async roundTrip(fields) {
      const saved: string[] = []
      for (const field of fields) saved.push(await opened.evaluate(editAndUndo, field))
      return saved
    },
    close: () => context.close()
  }
}

interface EditorWindow extends Window {
  readonly sent: string[]
  saveNow(): Promise<void>
  [name: string]: unknown
}

/** Runs in the page: what the program tells its editor of a note with one field. */
async function setUp(): Promise<void> {
  const editor = window as unknown as Record<string, (...values: unknown[]) => unknown>
  await editor['setupEditor']?.('browser', true)
  const values: Readonly<Record<string, unknown[]>> = {
    setFields: [['Field'], ['']],
    setIsImageOcclusion: [false],
    setNotetypeMeta: [{ id: 1, modTime: 1 }],
    setCollapsed: [[false]],
    setClozeFields: [[false]],
    setPlainTexts: [[false]],
    setDescriptions: [['']],
    setFonts: [[['Arial', 20, false]]],
    setNoteId: [1],
    setTags: [[]],
    setMathjaxEnabled: [true],
    setShrinkImages: [true],
    setCloseHTMLTags: [true],
    triggerChanges: []
  }
  for (const [name, given] of Object.entries(values)) editor[name]?.(...given)
  while (!document.querySelector('.rich-text-editable')?.shadowRoot?.querySelector('anki-editable'))
    await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Runs in the page: gives the field, adds text at its end and takes it away, each as the editor sees it while somebody types. */
async function editAndUndo(html: string): Promise<string> {
  const editor = window as unknown as EditorWindow & { setFields(names: string[], values: string[]): void }
  const editable = document.querySelector('.rich-text-editable')?.shadowRoot?.querySelector<HTMLElement>('anki-editable')
  if (!editable) throw new Error('No field in the editor')
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  // The editor shows no new value of a field that somebody types in.
  editable.blur()
  await settle()
  editor.setFields(['Field'], [html])
  await settle()
  editable.focus()
  await settle()
  const typed = new Text('typed')
  editable.append(typed)
  await settle()
  await editor.saveNow()
  if (!editor.sent.some((command) => command.startsWith('key:0:1:') && command.includes('typed')))
    throw new Error('The editor saw no edit, expected it to save one')
  editor.sent.length = 0
  typed.remove()
  await settle()
  await editor.saveNow()
  const saved = editor.sent.filter((command) => command.startsWith('key:0:1:')).at(-1)
  if (saved === undefined) throw new Error('The editor saved nothing, expected the field without what was typed')
  editor.sent.length = 0
  return saved.slice('key:0:1:'.length)
}
