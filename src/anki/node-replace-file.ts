import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { open, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { discard, removeLeftOvers, toUnfinished } from './node-unfinished.js'

interface Destination {
  /** Where the bytes go: no symbolic link. */
  readonly path: string
  /** Of the file that is there. */
  readonly mode: number | undefined
}

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
export async function replaceFile(given: string, content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const staged = await stageFile(given, content)
  try {
    staged.commit()
  } finally {
    staged.discard()
  }
}

/** Writes bytes beside the file whose place they shall take, and removes what killed programs left there. Errors name the path as it is given. */
export async function stageFile(given: string, content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<StagedFile> {
  const { path, mode } = await destination(given)
  // in the same folder, since a file is renamed at once only within its disk
  const unfinished = toUnfinished(path)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await removeLeftOvers(path, (await file.stat()).mtimeMs)
      for await (const piece of content()) await told(given, () => file.writeFile(piece))
      if (mode !== undefined) await file.chmod(mode)
      await told(given, () => file.sync())
    } finally {
      await told(given, () => file.close())
    }
  } catch (error) {
    discard(unfinished)
    throw named(error, unfinished, given)
  }
  return {
    path,
    commit() {
      try {
        renameSync(unfinished, path)
      } catch (error) {
        throw named(error, unfinished, given)
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
async function told<Result>(given: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw isSystemError(error) && error.path === undefined ? refusal(given, 'cannot be written', error.code, error) : error
  }
}

function named(error: unknown, unfinished: string, given: string): unknown {
  return isSystemError(error) && error.path === unfinished ? refusal(given, 'cannot be written', error.code, error) : error
}

/** Where bytes for a path would go. Throws what a build would be refused there: a folder, a device, a collection of Anki's. */
export async function destination(given: string): Promise<Destination> {
  if (given.endsWith('/') || given.endsWith(sep)) throw refusal(given, 'is a folder, expected the path of a file', 'EISDIR')
  const path = await followed(given, given)
  // a user's whole collection has one of these names, a package has not
  if ([given, path].some((name) => /^collection\.anki2/i.test(basename(name))))
    throw refusal(given, "has the name of Anki's own collections, expected another, as `name.apkg`", 'EEXIST')
  const found = await statOf(path)
  if (found === undefined) return { path, mode: undefined }
  if (!found.isFile()) throw refusal(given, 'is a folder or device, expected the path of a file', found.isDirectory() ? 'EISDIR' : 'EEXIST')
  if (await isDatabase(path)) throw refusal(given, 'is an SQLite database, as collections of Anki are, expected another path', 'EEXIST')
  return { path, mode: found.mode & 0o7777 }
}

/** Where a path leads, also if nothing is there yet. */
async function followed(path: string, given: string): Promise<string> {
  const real = await unlessMissing(realpath(path))
  if (real !== undefined) return real
  const link = await unlessMissing(readlink(path))
  if (link !== undefined) return followed(resolve(dirname(path), link), given)
  const folder = await unlessMissing(realpath(dirname(path)))
  if (folder === undefined || !(await statOf(folder))?.isDirectory()) throw refusal(given, 'is in a folder that is not there', 'ENOENT')
  return join(folder, basename(path))
}

async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const start = new Uint8Array(16)
    await file.read(start, 0, 16, 0)
    // https://www.sqlite.org/fileformat.html
    return new TextDecoder().decode(start) === 'SQLite format 3\0'
  } finally {
    await file.close()
  }
}

function statOf(path: string) {
  return unlessMissing(stat(path))
}

async function unlessMissing<Result>(found: Promise<Result>): Promise<Result | undefined> {
  try {
    return await found
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string; readonly path?: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** In the form of the system's own errors, which callers know how to tell. */
function refusal(path: string, what: string, code: string, cause?: unknown): Error {
  const options = cause === undefined ? {} : { cause }
  return Object.assign(new Error(`${code}: \`${path}\` ${what}`, options), { code, syscall: 'open', path })
}
