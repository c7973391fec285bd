import { randomUUID } from 'node:crypto'
import { open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'

interface Destination {
  /** Where the bytes go: no symbolic link. */
  readonly path: string
  /** Of the file that is there. */
  readonly mode: number | undefined
}

/** Puts bytes in a file's place once they are all on disk. Errors name the path as it is given. */
export async function replaceFile(given: string, content: () => AsyncIterable<Uint8Array>): Promise<void> {
  const { path, mode } = await destination(given)
  // in the same folder, since a file is renamed at once only within its disk; not by its name, which may be as long as names can be
  const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      for await (const piece of content()) await file.writeFile(piece)
      if (mode !== undefined) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (isSystemError(error) && error.path === unfinished) throw refusal(given, 'cannot be written', error.code, error)
    throw error
  }
}

async function destination(given: string): Promise<Destination> {
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
