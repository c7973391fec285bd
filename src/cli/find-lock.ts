import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { createReport } from '../diagnostics/report.js'
import type { Host } from '../host/host.js'
import type { Lock } from '../identity/index.js'
import { parseLock } from '../identity/parse-lock.js'

const name = 'build-deck.lock.json'

/** The lock of a project, or the place where it will be. */
export interface LockFile {
  readonly path: string
  readonly folder: string
  /** As it stands in the file; `undefined` where there is none. */
  readonly text: string | undefined
  readonly lock: Lock | undefined
  /** Its message says why the lock cannot be read. */
  readonly file: VFile
}

/** Looks for the lock in the input's root and in the folders above it. */
export async function findLock(root: string, host: Host): Promise<LockFile> {
  for (let folder = root; ; folder = dirname(folder)) {
    const entry = await host.look(join(folder, name))
    if (entry?.kind === 'file') return readLock(entry.path, folder, host)
    if (dirname(folder) === folder) break
  }
  const path = join(root, name)
  return { path, folder: root, text: undefined, lock: undefined, file: new VFile({ path }) }
}

async function readLock(path: string, folder: string, host: Host): Promise<LockFile> {
  const text = new TextDecoder().decode(await host.read(path))
  const file = new VFile({ path, value: text })
  const { lock, problem } = parseLock(text)
  if (problem) {
    const report = createReport(file)
    const place = { line: problem.line, column: problem.column }
    if (problem.rule === 'lock-conflict') report(problem.rule, place)
    else if (problem.rule === 'lock-newer') report(problem.rule, place, problem.detail)
    else report(problem.rule, place, problem.detail)
  }
  return { path, folder, text, lock, file }
}
