import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { runProgram } from '../run-program.js'
import { launchChromium } from './card-browser.js'

/** Draws the pictures of docs/preview.md: the page as it shows a small deck of which a card was edited since the last build. */
const notes = (causes: string) => `---
tags: [cardiology]
---

# Mitral stenosis

## Treatment

Balloon valvotomy.

## Causes

${causes}

## Drugs

| Drug | Effect |
|---|---|
| furosemide | less congestion |
| beta blocker | longer diastole |

## On auscultation

The murmur is heard best at the {{apex}}, in {{diastole::which phase?}}.

## Gradient

What does the pressure gradient $\\Delta p = 4 v^2$ need?

The velocity of the jet, by Doppler.

## Prognosis
`

const program = resolve('dist/cli.js')
const port = 4390
const folder = await mkdtemp(join(tmpdir(), 'preview-picture-'))
await mkdir(join(folder, 'Cardiology'))
const write = (text: string) => writeFile(join(folder, 'Cardiology/mitral-stenosis.md'), text)
await write(notes('- rheumatic fever\n- calcification'))
await runProgram(process.execPath, [program, join(folder, 'Cardiology'), '-o', join(folder, 'cardiology.apkg')], {})
await write(notes('- rheumatic fever\n- calcification\n- congenital'))
const preview = spawn(process.execPath, [program, 'preview', 'Cardiology', '--port', String(port)], { cwd: folder })
await new Promise((started) => preview.stdout.once('data', started))
const browser = await launchChromium()
try {
  await picture(browser, 'docs/preview.png', { viewport: { width: 1180, height: 720 } }, async (page) => {
    await page.locator('.row', { hasText: 'Causes' }).click()
    await page.click('#answer')
  })
  await picture(browser, 'docs/preview-night.png', { viewport: { width: 1180, height: 720 }, colorScheme: 'dark' }, async (page) => {
    await page.locator('.row', { hasText: 'gap 2' }).click()
    await page.click('#tab-changes')
    await page.click('#phone')
    await page.mouse.move(0, 0)
  })
} finally {
  await browser.close()
  preview.kill()
  await rm(folder, { recursive: true })
}

async function picture(browser: Browser, path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.locator('#device iframe:not(.coming)').waitFor()
  await act(page)
  await page.waitForTimeout(1000)
  await page.screenshot({ path })
  await context.close()
}
