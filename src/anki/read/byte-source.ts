import { shown } from '../faults/shown.js'
import { type ByteHolder, blobPart, bytesIn, isBlob } from '../model/bytes.js'
import { readError } from './read-error.js'

/** Bytes that can be read from any place: a package on disk, in a browser's file, in memory. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number
  /** The bytes from `start` up to, not including, `end`; both are within `size`. */
  read(start: number, end: number): Promise<Uint8Array>
  /** Opens it for the many reads of one member (default: `read` is called for each). */
  open?(): Promise<OpenByteSource>
}

/** An opened source. It is closed once the reads are done, whether they fail or not. */
export interface OpenByteSource extends Pick<ByteSource, 'read'> {
  close(): Promise<void>
}

/** A source over bytes or a browser's `File` or `Blob`. Throws `TypeError` on anything else than these and sources. */
export function toByteSource(from: ByteHolder | ByteSource): ByteSource {
  const bytes = bytesIn(from)
  if (bytes) return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) }
  if (isBlob(from)) return { size: from.size, read: (start, end) => blobPart(from, start, end) }
  if (!isSource(from)) throw new TypeError(`Package given as ${shown(from)}, expected bytes, a Blob or a ByteSource${hint(from)}`)
  const { size } = from
  if (!Number.isSafeInteger(size) || size < 0)
    throw new TypeError(`\`size\` of the ByteSource is ${shown(size)}, expected whole bytes from 0 on`)
  return from
}

function hint(from: unknown): string {
  if (typeof from === 'string' || from instanceof URL) return ': `readPackageFile` of `build-deck/anki/node` takes a path or URL of a file'
  return typeof from === 'object' && from !== null && 'then' in from ? ': `await` it first' : ''
}

/** Reads from a source that is opened for it, and closes it. */
export async function openSource(source: ByteSource): Promise<OpenByteSource> {
  return (await source.open?.()) ?? { read: (start, end) => source.read(start, end), close: () => Promise.resolve() }
}

/** Exactly the bytes that are asked for. Throws `PackageError` if the source has less, as a file that was changed meanwhile. */
export async function readExactly(source: Pick<ByteSource, 'read'>, start: number, end: number): Promise<Uint8Array> {
  const bytes = await source.read(start, end)
  if (bytes.length === end - start) return bytes
  throw readError('corrupt-zip', `Package that gave ${bytes.length} bytes from ${start} on, expected ${end - start}`)
}

function isSource(value: unknown): value is ByteSource {
  return typeof value === 'object' && value !== null && 'size' in value && 'read' in value && typeof value.read === 'function'
}
