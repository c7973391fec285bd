import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { AnkiPackage, MediaFile } from './model.js'
import { type ReadPackageOptions, readPackage } from './read-package.js'
import { type WritePackageOptions, writePackage } from './write-package.js'

/** A file on disk as a media file, named as there unless `name` is given. It is read only when its bytes are needed. */
export async function fileMedia(path: string, name: string = basename(path)): Promise<MediaFile> {
  const { size } = await stat(path)
  return { name, size, open: () => read(path) }
}

/** A generator, so that the file is opened at the first step and not before. */
async function* read(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield* createReadStream(path)
}

/** Writes a package into a file: all of it or, when something fails, nothing; an older file stays until then. */
export async function writePackageFile(path: string, contents: AnkiPackage, options: WritePackageOptions): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
  try {
    const file = await open(unfinished, 'w')
    try {
      for await (const piece of writePackage(contents, options)) await file.writeFile(piece)
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** `readPackage` of a file, which is kept on disk: its media are read from there when they are opened. */
export async function readPackageFile(path: string, options: ReadPackageOptions = {}): Promise<AnkiPackage> {
  const { size } = await stat(path)
  return readPackage({ size, read: (start, end) => readPart(path, start, end) }, options)
}

async function readPart(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(end - start)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
