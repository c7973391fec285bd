import * as nodeModule from 'node:module'
import { join } from 'node:path'
import type { Terminal } from '../terminal.js'
import { cacheFolder } from './cache-folder.js'

/** Has Node (from 22.8 on) keep what it compiles this program to, in the user's own folder: one that all may write to could be poisoned. */
export function cacheCompiled(env: Terminal['env']): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown }
  const folder = cacheFolder(env)
  if (folder !== undefined) enableCompileCache?.(join(folder, 'node'))
}
