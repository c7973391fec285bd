import { copyFileSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import type { StagedFile } from '../anki/node-replace-file.js'
import { discard, toUnfinished } from '../anki/node-unfinished.js'

/** Lock and package, if there is a new lock. If the package cannot be put in place, the old lock comes back. */
export function putInPlace(lock: StagedFile | undefined, newPackage: StagedFile): void {
  if (lock === undefined) {
    newPackage.commit()
    return
  }
  const kept = keep(lock.path)
  try {
    lock.commit()
    try {
      newPackage.commit()
    } catch (error) {
      if (kept === undefined) rmSync(lock.path, { force: true })
      else renameSync(kept, lock.path)
      throw error
    }
  } finally {
    if (kept !== undefined) discard(kept)
  }
}

/** A second name for a file's content, or a copy where the disk knows no second names; `undefined` if there is no file. */
function keep(path: string): string | undefined {
  if (readIfThere(path) === undefined) return undefined
  const kept = toUnfinished(path)
  try {
    linkSync(path, kept)
  } catch {
    copyFileSync(path, kept)
  }
  return kept
}

/** A file's bytes; `undefined` if there is none. */
export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
