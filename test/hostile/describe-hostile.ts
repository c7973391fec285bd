import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { isInstalled } from '../anki/environment.js'
import { chromiumArguments, chromiumPath } from '../browser/chromium.js'
import { hasReviewer, reviewerVersion } from './reviewer-files.js'

/** Describes what cards do in Anki's own reviewer, in real Chromium. What is not there: a warning here, an error where `CI` is set. */
export function describeHostile(name: string, body: (browser: () => Browser) => void): void {
  const missing = [
    isInstalled(reviewerVersion) ? [] : `Anki ${reviewerVersion}`,
    hasReviewer() ? [] : "Anki's reviewer",
    chromiumPath() === undefined ? 'Chromium' : []
  ].flat()
  if (missing.length > 0 && process.env['CI'])
    throw new Error(`Without ${missing.join(' and ')}, expected in CI: run \`npm run setup-test\``)
  if (missing.length > 0)
    process.stderr.write(`LEFT OUT: "${name}", without ${missing.join(' and ')}; \`npm run setup-test\` installs it\n`)
  describe.skipIf(missing.length > 0)(name, { timeout: 900_000 }, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: chromiumArguments })
    })
    afterAll(() => browser?.close())
    body(() => {
      if (!browser) throw new Error('Chromium is not running yet')
      return browser
    })
  })
}
