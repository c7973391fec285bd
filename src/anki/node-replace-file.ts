import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { destination } from './node-destination.js'
import { isSystemError, refusal } from './node-system-error.js'
import { discard, removeLeftOvers, toUnfinished } from './node-unfinished.js'

/** Bytes that are on disk beside the file whose place they shall take. */
export interface StagedFile {
  /** That file: no symbolic link. */
  readonly path: string
  /** Puts them there at once, and the older file is gone. Throws the system's error, with the path as it was given. */
  commit(): void
  /** Takes them away if they were not put there. */
  discard(): void
}

/** Puts bytes in a file's place once they are all on disk. Errors name the path as it is given. */
export async function replaceFile(givenPath: string, content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const staged = await stageFile(givenPath, content)
  try {
    staged.commit()
  } finally {
    staged.discard()
  }
}

/** Writes bytes beside the file whose place they shall take, and removes what killed programs left there. Errors name the path as it is given. */
export async function stageFile(givenPath: string, content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StagedFile> {
  const { path, mode } = await destination(givenPath)
  // in the same folder, since a file is renamed at once only within its disk
  const unfinished = toUnfinished(path)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await removeLeftOvers(path, (await file.stat()).mtimeMs)
      for await (const piece of content()) await namingPath(givenPath, () => file.writeFile(piece))
      if (mode !== undefined) await file.chmod(mode)
      await namingPath(givenPath, () => file.sync())
    } finally {
      await namingPath(givenPath, () => file.close())
    }
  } catch (error) {
    discard(unfinished)
    throw named(error, unfinished, givenPath)
  }
  return {
    path,
    commit() {
      try {
        renameSync(unfinished, path)
      } catch (error) {
        throw named(error, unfinished, givenPath)
      }
      syncFolder(dirname(path))
    },
    discard: () => discard(unfinished)
  }
}

/** A rename that is on disk before the next one, where the system can do that. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Windows opens no folders, and some network disks keep none.
  }
}

/** The system names no path where it knows the file by a number alone. */
async function namingPath<Result>(givenPath: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw isSystemError(error) && error.path === undefined ? refusal(givenPath, 'cannot be written', error.code, error) : error
  }
}

function named(error: unknown, unfinished: string, givenPath: string): unknown {
  return isSystemError(error) && error.path === unfinished ? refusal(givenPath, 'cannot be written', error.code, error) : error
}
