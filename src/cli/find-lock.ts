import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { pathFrom } from '../files/paths.js'
import { type KnownLocks, lockName, type ReadLock, readLock } from '../files/read-lock.js'
import type { Host } from '../host/host.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

/** The lock of a project, or the place where it will be. */
export interface LockFile extends Omit<ReadLock, 'text' | 'bytes'> {
  readonly path: string
  readonly folder: string
  /** As they stand in the file; `undefined` where there is none. */
  readonly bytes: Uint8Array | undefined
  readonly text: string | undefined
}

/**
 * Looks for the lock in the input's root and in the folders above it: the nearest one, unless one above has adopted it, whose project it
 * belongs to then. Throws a `UsageError` where a folder has its name.
 */
export async function findLock(root: string, cwd: string, host: Host, known?: KnownLocks): Promise<LockFile> {
  let found: LockFile | undefined
  for (let folder = root; ; folder = dirname(folder)) {
    const entry = await host.look(join(folder, lockName))
    if (entry?.kind === 'folder' && !found)
      throw new UsageError(`\`${toTypedPath(entry.path, cwd)}\` is a folder, expected the lock of a build or nothing of that name`)
    if (entry?.kind === 'file') {
      const above = { ...(await readLock(entry.path, host, { known })), path: entry.path, folder }
      if (!found || above.lock?.adopted?.includes(pathFrom(host.resolve(folder), host.resolve(found.folder)) ?? '')) found = above
    }
    if (dirname(folder) === folder) break
  }
  const path = join(root, lockName)
  return found ?? { path, folder: root, bytes: undefined, text: undefined, lock: undefined, file: new VFile({ path }) }
}
