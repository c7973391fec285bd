import { VFile } from 'vfile'
import { createReport } from '../diagnostics/create-report.js'
import type { Host } from '../host/host.js'
import type { Lock } from '../identity/index.js'
import { parseLock } from '../identity/parse-lock.js'

/** The name of every lock. */
export const lockName = 'build-deck.lock.json'

/** A lock's file as it was read. */
export interface ReadLock {
  readonly bytes: Uint8Array
  readonly text: string
  /** `undefined` where it cannot be read. */
  readonly lock: Lock | undefined
  /** Its message says why the lock cannot be read. */
  readonly file: VFile
}

/** Reads a lock; messages call it `name`. */
export async function readLock(path: string, host: Host, name = path): Promise<ReadLock> {
  const bytes = await host.read(path)
  const text = new TextDecoder().decode(bytes)
  const file = new VFile({ path: name, value: text })
  const { lock, problem } = parseLock(text)
  if (problem) {
    const report = createReport(file)
    const place = { line: problem.line, column: problem.column }
    if (problem.rule === 'lock-conflict') report(problem.rule, place)
    else if (problem.rule === 'lock-newer') report(problem.rule, place, problem.detail)
    else report(problem.rule, place, problem.detail)
  }
  return { bytes, text, lock, file }
}
