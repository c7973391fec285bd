import { VFile } from 'vfile'
import { createReport } from '../diagnostics/create-report.js'
import type { Host } from '../host/host.js'
import { sha256 } from '../host/sha256.js'
import type { Lock } from '../identity/index.js'
import { parseLock, parseSoundLock } from '../identity/parse-lock.js'

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

/** Texts of locks that were looked at before, by their SHA-256. */
export interface KnownLocks {
  /** `sound`: all in it is as it should be, so that none of it need be checked. */
  get(hash: string): Lock | 'sound' | undefined
  put?(hash: string, lock: Lock): void
}

export interface ReadLockOptions {
  /** What messages call it (default: its path). */
  readonly name?: string | undefined
  /** Default: none. */
  readonly known?: KnownLocks | undefined
}

/** Reads a lock. */
export async function readLock(path: string, host: Host, { name = path, known }: ReadLockOptions = {}): Promise<ReadLock> {
  const bytes = await host.read(path)
  const text = new TextDecoder().decode(bytes)
  const file = new VFile({ path: name, value: text })
  const hash = known && sha256(bytes)
  const before = hash === undefined ? undefined : known?.get(hash)
  if (typeof before === 'object') return { bytes, text, lock: before, file }
  const { lock, problem } = before === 'sound' ? { lock: parseSoundLock(text) } : parseLock(text)
  if (hash !== undefined && lock) known?.put?.(hash, lock)
  if (problem) {
    const report = createReport(file)
    const place = { line: problem.line, column: problem.column }
    if (problem.rule === 'lock-conflict') report(problem.rule, place)
    else if (problem.rule === 'lock-newer') report(problem.rule, place, problem.detail)
    else report(problem.rule, place, problem.detail)
  }
  return { bytes, text, lock, file }
}
