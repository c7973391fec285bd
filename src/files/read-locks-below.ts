import type { VFile } from 'vfile'
import { createReport } from '../diagnostics/create-report.js'
import type { SeveritySettings } from '../diagnostics/settle-messages.js'
import type { Host } from '../host/host.js'
import { adoptLock, type Lock } from '../identity/index.js'
import type { CollectedFiles } from './collect-files.js'
import { configExtensions } from './config-extensions.js'
import { folderOf, pathFrom } from './paths.js'
import { readLock } from './read-lock.js'

export interface LocksBelowOptions {
  readonly host: Host
  /** Absolute path of the folder that paths in the lock start from. */
  readonly lockFolder: string
  readonly lock: Lock | undefined
  /** Of a lock that there is not yet. */
  readonly namespace: string
  /** `build-deck 1.2.3`. */
  readonly by: string
  readonly rules: SeveritySettings
}

/** The lock with what the locks of projects that lie in folders below know besides, and their files with messages: on what was taken over, or why one cannot be read. */
export async function readLocksBelow(
  { locks, root }: CollectedFiles,
  { host, lockFolder, lock, namespace, by, rules }: LocksBelowOptions
): Promise<{ readonly lock: Lock | undefined; readonly files: readonly VFile[] }> {
  const files: VFile[] = []
  let known = lock
  for (const path of locks) {
    const folder = pathFrom(host.resolve(lockFolder), folderOf(path))
    if (folder === undefined) continue
    const { file, lock: other } = await readLock(path, host, { name: pathFrom(root, path) })
    files.push(file)
    if (!other) continue
    const before: Lock = known ?? { version: 1, namespace, noteTypes: [], by, notes: [] }
    known = adoptLock(before, folder, other)
    const cards = known.notes.length - before.notes.length
    if (cards === 0) continue
    const config = await configBeside(path, host)
    createReport(file, rules)('lock-adopted', { line: 1, column: 1 }, { cards, ...(config !== undefined && { config }) })
  }
  return { lock: known, files }
}

/** The name of the config of the project that was there. */
async function configBeside(lockPath: string, host: Host): Promise<string | undefined> {
  for (const extension of configExtensions) {
    const name = `build-deck.config${extension}`
    if ((await host.look(`${folderOf(lockPath)}/${name}`))?.kind === 'file') return name
  }
  return undefined
}
