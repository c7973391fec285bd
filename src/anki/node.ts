import { statSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PackageError } from './faults/package-error.js'
import { mediaError } from './model/media-content.js'
import type { AnkiPackage, MediaFile } from './model/model.js'
import { nodeChecksums } from './node-checksums.js'
import { isDatabase } from './node-destination.js'
import { readPart } from './node-read-part.js'
import { replaceFile } from './node-replace-file.js'
import { unchanged } from './node-unchanged.js'
import { packageContents, type ReadPackageOptions } from './read/read-package.js'
import { packageBytes, type WritePackageOptions } from './write/write-package.js'

/**
 * A file on disk as a media file, named as there unless `name` is given; a `URL` is one of `file:`. It is read only when its bytes
 * are needed, and must not have changed by then. Throws `PackageError` on a folder, and Node's error on what is not there.
 */
export async function fileMedia(path: string | URL, name?: string): Promise<MediaFile> {
  const file = toPath(path)
  const media = name ?? basename(file)
  // for thousands of files, waiting for each would take ten times as long as the system does
  const found = statSync(file)
  if (!found.isFile()) throw mediaError('media-unreadable', media, `\`${file}\` is a folder or device, expected a file`)
  return { name: media, size: found.size, open: () => unchanged({ path: file, size: found.size, mtimeMs: found.mtimeMs }, media) }
}

/**
 * Writes a package into a file: all of it or, when something fails, nothing; an older file stays until then, and its mode is kept. What
 * a killed program left half written beside that file is removed. A symbolic link is followed. Refuses folders, and collections of Anki by their names (`collection.anki2` and the like) or as
 * SQLite databases. Errors name `path`; a `URL` is one of `file:`. Throws `PackageError` as `writePackage` does.
 */
export async function writePackageFile(path: string | URL, contents: AnkiPackage, options: WritePackageOptions): Promise<void> {
  await replaceFile(toPath(path), () => packageBytes(contents, options, nodeChecksums))
}

/**
 * `readPackage` of a file, which is kept on disk: its media are read from there when they are opened. A `URL` is one of `file:`.
 * Messages of its `PackageError`s begin with the path. A collection that Anki has open is refused where it lacks the latest changes.
 */
export async function readPackageFile(path: string | URL, options: ReadPackageOptions = {}): Promise<AnkiPackage> {
  const file = toPath(path)
  const found = await stat(file)
  if (!found.isFile()) throw new PackageError('not-a-zip', `\`${file}\`: a folder or device, expected a package of Anki`)
  const opened = async () => {
    const handle = await open(file)
    return { read: (start: number, end: number) => readPart(handle, start, end), close: () => handle.close() }
  }
  try {
    await checkClosed(file)
    const source = { size: found.size, read: (start: number, end: number) => readOnce(file, start, end), open: opened }
    return await packageContents(source, options, nodeChecksums)
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    throw new PackageError(error.code, `\`${file}\`: ${error.message}`, error.problems, { cause: error })
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

function toPath(path: string | URL): string {
  return typeof path === 'string' ? path : fileURLToPath(path)
}
