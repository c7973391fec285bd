import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { atOnce, mediaError } from './model/media-content.js'
import { readPart } from './node-read-part.js'

/** A file as it was found. Units of `size`: bytes; of `mtimeMs`: epoch milliseconds. */
export interface FoundFile {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
}

const pieceBytes = 2 ** 20
// Up to here a file is read while all else waits: that takes a tenth of what waiting for it does.
const small = 2 ** 16

/** The bytes of a file, which must be as it was found. Throws `PackageError`, with the name of the media file that it is. */
export function unchanged(file: FoundFile, media: string): AsyncIterable<Uint8Array> {
  return file.size <= small ? new SmallFile(file, media) : inPieces(file, media)
}

class SmallFile implements AsyncIterable<Uint8Array> {
  constructor(
    private readonly found: FoundFile,
    private readonly media: string
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    yield this[atOnce]()
  }

  [atOnce](): Uint8Array {
    const { found, media } = this
    const file = openSync(found.path, 'r')
    try {
      const bytes = new Uint8Array(found.size)
      let filled = 0
      try {
        for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
          read = readSync(file, bytes, filled, bytes.length - filled, filled)
      } finally {
        // one look behind the bytes sees all that changed before and meanwhile, and tells that rather than what it led to
        check(found, fstatSync(file), media)
      }
      return bytes.subarray(0, filled)
    } finally {
      closeSync(file)
    }
  }
}

async function* inPieces(found: FoundFile, media: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(found.path)
  try {
    check(found, await file.stat(), media)
    for (let start = 0; start < found.size; start += pieceBytes) yield await readPart(file, start, Math.min(start + pieceBytes, found.size))
    check(found, await file.stat(), media)
  } finally {
    await file.close()
  }
}

function check({ path, size, mtimeMs }: FoundFile, now: Omit<FoundFile, 'path'>, media: string): void {
  if (now.size !== size || now.mtimeMs !== mtimeMs)
    throw mediaError('media-changed', media, `\`${path}\` changed after \`fileMedia\`, expected it to stay as it was until it is read`)
}
