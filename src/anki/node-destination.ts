import { open, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isSystemError, refusal } from './node-system-error.js'

interface Destination {
  /** Where the bytes go: no symbolic link. */
  readonly path: string
  /** Of the file that is there. */
  readonly mode: number | undefined
}

/** Where bytes for a path would go. Throws what a build would be refused there: a folder, a device, a collection of Anki's. */
export async function destination(asked: string): Promise<Destination> {
  if (asked.endsWith('/') || asked.endsWith(sep)) throw refusal(asked, 'is a folder, expected the path of a file', 'EISDIR')
  const path = await followed(asked, asked)
  // a user's whole collection has one of these names, a package has not
  if ([asked, path].some((name) => /^collection\.anki2/i.test(basename(name))))
    throw refusal(asked, "has the name of Anki's own collections, expected another, as `name.apkg`", 'EEXIST')
  const found = await statOf(path)
  if (found === undefined) return { path, mode: undefined }
  if (!found.isFile()) throw refusal(asked, 'is a folder or device, expected the path of a file', found.isDirectory() ? 'EISDIR' : 'EEXIST')
  if (await isDatabase(path)) throw refusal(asked, 'is an SQLite database, as collections of Anki are, expected another path', 'EEXIST')
  return { path, mode: found.mode & 0o7777 }
}

/** Where a path leads, also if nothing is there yet. */
async function followed(path: string, asked: string): Promise<string> {
  const real = await unlessMissing(realpath(path))
  if (real !== undefined) return real
  const link = await unlessMissing(linkOf(path))
  if (link !== undefined) return followed(resolve(dirname(path), link), asked)
  const folder = await unlessMissing(realpath(dirname(path)))
  if (folder === undefined || !(await statOf(folder))?.isDirectory()) throw refusal(asked, 'is in a folder that is not there', 'ENOENT')
  return join(folder, basename(path))
}

/** What a path that leads to nothing points at. Another program may have put a file there meanwhile: that leads to itself. */
async function linkOf(path: string): Promise<string> {
  try {
    return await readlink(path)
  } catch (error) {
    if (isSystemError(error) && error.code === 'EINVAL') return path
    throw error
  }
}

/** Whether a file is one of SQLite's, as collections of Anki are. */
export async function isDatabase(path: string): Promise<boolean> {
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
