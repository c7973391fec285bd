import { type Browser, chromium } from 'playwright-core'
import { chromiumArguments, chromiumPath } from '../../test/browser/chromium.js'

/** Real Chromium, with scrollbars as on a desktop. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('No Chromium found, expected one after `npm run setup-test` or at CHROMIUM_PATH')
  return chromium.launch({ executablePath, ignoreDefaultArgs: ['--hide-scrollbars'], args: chromiumArguments })
}
