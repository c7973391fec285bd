import { existsSync } from 'node:fs'

/** The Chromium to drive: `CHROMIUM_PATH`, else where Linux distributions put it; `undefined` if there is none. */
export function chromiumPath(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  const candidates = chosen === undefined ? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] : [chosen]
  return candidates.find((path) => existsSync(path))
}

/** For playwright-core's `launch`: no sandbox, since CI runs as root, and nothing that calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
