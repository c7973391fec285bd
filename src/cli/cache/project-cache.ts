import { join, resolve } from 'node:path'
import { sha256 } from '../../host/sha256.js'
import type { Terminal } from '../terminal.js'
import { cacheFolder } from './cache-folder.js'
import { type FileCache, openCache } from './open-cache.js'

export interface CacheOptions {
  /** The folder that was asked for, or `false` for none at all (default: the user's own). */
  readonly cache: string | boolean | undefined
  readonly cwd: string
  readonly env: Terminal['env']
}

/** The cache of the project whose lock lies in a folder; `undefined` where there is to be none, or no place for it. */
export async function projectCache(lockFolder: string, { cache, cwd, env }: CacheOptions): Promise<FileCache | undefined> {
  if (cache === false) return undefined
  const folder = typeof cache === 'string' ? resolve(cwd, cache) : cacheFolder(env)
  return folder === undefined ? undefined : await openCache(join(folder, `${sha256(lockFolder).slice(0, 32)}.pack`))
}
