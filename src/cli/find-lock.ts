import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { createReport } from '../diagnostics/report.js'
import type { Host } from '../host/host.js'
import type { Lock } from '../identity/index.js'
import { parseLock } from '../identity/parse-lock.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

const name = 'build-deck.lock.json'

/** The lock of a project, or the place where it will be. */
export interface LockFile {
  readonly path: string
  readonly folder: string
  /** As they stand in the file; `undefined` where there is none. */
  readonly bytes: Uint8Array | undefined
  readonly text: string | undefined
  readonly lock: Lock | undefined
  /** Its message says why the lock cannot be read. */
  readonly file: VFile
}

/** Looks for the lock in the input's root and in the folders above it. Throws a `UsageError` where a folder has its name. */
export async function findLock(root: string, cwd: string, host: Host): Promise<LockFile> {
  for (let folder = root; ; folder = dirname(folder)) {
    const entry = await host.look(join(folder, name))
    if (entry?.kind === 'file') return readLock(entry.path, folder, host)
    if (entry) throw new UsageError(`\`${toTypedPath(entry.path, cwd)}\` is a folder, expected the lock of a build or nothing of that name`)
    if (dirname(folder) === folder) break
  }
  const path = join(root, name)
  return { path, folder: root, bytes: undefined, text: undefined, lock: undefined, file: new VFile({ path }) }
}

async function readLock(path: string, folder: string, host: Host): Promise<LockFile> {
  const bytes = await host.read(path)
  const text = new TextDecoder().decode(bytes)
  const file = new VFile({ path, value: text })
  const { lock, problem } = parseLock(text)
  if (problem) {
    const report = createReport(file)
    const place = { line: problem.line, column: problem.column }
    if (problem.rule === 'lock-conflict') report(problem.rule, place)
    else if (problem.rule === 'lock-newer') report(problem.rule, place, problem.detail)
    else report(problem.rule, place, problem.detail)
  }
  return { path, folder, bytes, text, lock, file }
}
