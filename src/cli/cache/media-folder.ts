import { join, resolve } from 'node:path'
import { UsageError } from '../usage-error.js'
import { cacheFolder } from './cache-folder.js'
import type { CacheOptions } from './project-cache.js'

/** Where pictures that were fetched or scaled are kept, from which they are packed; `--no-cache` means results alone. */
export function mediaFolder({ cache, cwd, env }: CacheOptions): string {
  const folder = typeof cache === 'string' ? resolve(cwd, cache) : cacheFolder(env)
  if (folder === undefined) throw new UsageError('No folder for pictures that are fetched or scaled, expected `--cache DIR`')
  return join(folder, 'media')
}
