import { chromiumPath } from '../test/browser/chromium.js'
import { runProgram } from './run-program.js'

/** Chromium, and fonts for the scripts that Debian's base fonts lack, so that pictures of cards show no empty boxes. */
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji']

/** Installs Chromium where `apt-get` may, and gives a sentence if there is none to drive. */
export async function setUpChromium(): Promise<string[]> {
  const problem = process.env['CHROMIUM_PATH'] === undefined ? await installPackages().catch(String) : ''
  if (chromiumPath() !== undefined) return []
  return [
    'the tests in a browser, since there is no Chromium and it could not be installed: ' +
      `\`sudo apt-get install ${packages.join(' ')}\` brings it on Debian, CHROMIUM_PATH=path says where it is elsewhere. ${problem}`
  ]
}

async function installPackages(): Promise<string> {
  const missing: string[] = []
  for (const name of packages) {
    const status = await runProgram('dpkg-query', ['--status', name]).catch(() => '')
    if (!status.includes('Status: install ok installed')) missing.push(name)
  }
  if (missing.length === 0) return ''
  if (process.getuid?.() !== 0) return 'Only root may install packages.'
  process.stdout.write(`Installing ${missing.join(', ')}\n`)
  const options = { environment: { DEBIAN_FRONTEND: 'noninteractive' }, progressOf: 'Chromium and fonts' }
  await runProgram('apt-get', ['update', '--quiet'], options)
  await runProgram('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', ...missing], options)
  return ''
}
