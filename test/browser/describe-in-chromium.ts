import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumArguments, chromiumPath } from './chromium.js'

/** Describes a behaviour in real Chromium. Where there is none: skipped with a warning here, an error where `CI` is set. */
export function describeInChromium(name: string, body: (newPage: () => Promise<Page>) => void): void {
  const executablePath = chromiumPath()
  if (executablePath === undefined) {
    if (process.env['CI']) throw new Error('No Chromium, expected it in CI: run `npm run setup-test`')
    process.stderr.write(`LEFT OUT: "${name}", since there is no Chromium; \`npm run setup-test\` installs it\n`)
    describe.skip(name, () => body(() => Promise.reject(new Error('No Chromium'))))
    return
  }
  describe(name, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: chromiumArguments })
    })
    afterAll(() => browser?.close())
    body(async () => {
      if (browser === undefined) throw new Error('Chromium is not running yet')
      return await browser.newPage()
    })
  })
}
