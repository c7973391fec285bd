import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mediaError } from './media-content.js'
import type { AnkiPackage, MediaFile } from './model.js'
import { isDatabase } from './node-destination.js'
import { replaceFile } from './node-replace-file.js'
import { PackageError } from './package-error.js'
import { type ReadPackageOptions, readPackage } from './read-package.js'
import { type WritePackageOptions, writePackage } from './write-package.js'

const pieceBytes = 65_536

/**
 * A file on disk as a media file, named as there unless `name` is given; a `URL` is one of `file:`. It is read only when its bytes
 * are needed, and must not have changed by then. Throws `PackageError` on a folder, and Node's error on what is not there.
 */
export async function fileMedia(path: string | URL, name?: string): Promise<MediaFile> {
  const place = toPath(path)
  const media = name ?? basename(place)
  const found = await stat(place)
  if (!found.isFile()) throw mediaError('media-unreadable', media, `\`${place}\` is a folder or device, expected a file`)
  return { name: media, size: found.size, open: () => unchanged(place, media, found.size, found.mtimeMs) }
}

async function* unchanged(path: string, media: string, size: number, mtimeMs: number): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path)
  const check = async (): Promise<void> => {
    const now = await file.stat()
    if (now.size !== size || now.mtimeMs !== mtimeMs)
      throw mediaError('media-changed', media, `\`${path}\` changed after \`fileMedia\`, expected it to stay as it was until it is read`)
  }
  try {
    await check()
    for (let start = 0; start < size; start += pieceBytes) yield await readPart(file, start, Math.min(start + pieceBytes, size))
    await check()
  } finally {
    await file.close()
  }
}

/**
 * Writes a package into a file: all of it or, when something fails, nothing; an older file stays until then, and its mode is kept. What
 * a killed program left half written beside that file is removed. A symbolic link is followed. Refuses folders, and collections of Anki by their names (`collection.anki2` and the like) or as
 * SQLite databases. Errors name `path`; a `URL` is one of `file:`. Throws `PackageError` as `writePackage` does.
 */
export async function writePackageFile(path: string | URL, contents: AnkiPackage, options: WritePackageOptions): Promise<void> {
  await replaceFile(toPath(path), () => writePackage(contents, options))
}

/**
 * `readPackage` of a file, which is kept on disk: its media are read from there when they are opened. A `URL` is one of `file:`.
 * Messages of its `PackageError`s begin with the path. A collection that Anki has open is refused where it lacks the latest changes.
 */
export async function readPackageFile(path: string | URL, options: ReadPackageOptions = {}): Promise<AnkiPackage> {
  const place = toPath(path)
  const found = await stat(place)
  if (!found.isFile()) throw new PackageError('not-a-zip', `\`${place}\`: a folder or device, expected a package of Anki`)
  const opened = async () => {
    const file = await open(place)
    return { read: (start: number, end: number) => readPart(file, start, end), close: () => file.close() }
  }
  try {
    await checkClosed(place)
    return await readPackage({ size: found.size, read: (start, end) => readOnce(place, start, end), open: opened }, options)
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    throw new PackageError(error.code, `\`${place}\`: ${error.message}`, error.problems, { cause: error })
  }
}

/** What is written to a collection that is open stands beside it at first. Source: https://www.sqlite.org/wal.html. */
async function checkClosed(path: string): Promise<void> {
  const changes = await stat(`${path}-wal`).catch(() => undefined)
  if (!changes?.size || !(await isDatabase(path))) return
  const message = `Collection with changes in \`${basename(path)}-wal\` that are not in it yet, expected one that no program has open: close Anki first`
  throw new PackageError('collection-in-use', message)
}

async function readOnce(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    return await readPart(file, start, end)
  } finally {
    await file.close()
  }
}

/** Less than asked for only at the end of the file. */
async function readPart(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

function toPath(path: string | URL): string {
  return typeof path === 'string' ? path : fileURLToPath(path)
}
