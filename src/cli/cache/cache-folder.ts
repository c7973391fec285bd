import { isAbsolute, join } from 'node:path'
import type { Terminal } from '../terminal.js'

/** The user's own folder for what can be made again, as the system has it; `undefined` where none is known. */
export function cacheFolder(env: Terminal['env'], platform: NodeJS.Platform = process.platform): string | undefined {
  const named = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']
  if (named !== undefined && isAbsolute(named)) return join(named, 'build-deck')
  const home = env[platform === 'win32' ? 'USERPROFILE' : 'HOME']
  if (home === undefined || !isAbsolute(home)) return undefined
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'build-deck')
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'build-deck') : join(home, '.cache', 'build-deck')
}
