import { dirname } from 'node:path'
import { VFile } from 'vfile'
import { createReport } from '../diagnostics/create-report.js'
import { pathFrom } from '../files/paths.js'
import type { Host } from '../host/host.js'
import type { Config } from '../parse/settings/settings.js'
import type { LockFile } from './find-lock.js'
import { toTypedPath } from './typed-path.js'

const start = { line: 1, column: 1 }

/** Says of the config of a project that was taken over that it is not read; `instead` is the path of the one that is. */
export function tellPassedOver(path: string, instead: string | undefined, { rules = {} }: Config, cwd: string): VFile {
  const file = new VFile({ path })
  createReport(file, rules)('lock-adopted', start, { instead: instead && toTypedPath(instead, cwd) })
  return file
}

/** Reports on a config that stands below the project's lock and has another `id`: it would be of a second project. */
export function expectIdOfLock(file: VFile, { id }: Config, { lock, path, folder }: LockFile, cwd: string, host: Host): void {
  const configured = id?.normalize('NFC')
  if (!lock || configured === undefined || configured === lock.namespace) return
  if (pathFrom(host.resolve(folder), host.resolve(dirname(file.path))) === undefined) return
  createReport(file)('namespace-changed', start, { locked: lock.namespace, configured, lock: toTypedPath(path, cwd) })
}
