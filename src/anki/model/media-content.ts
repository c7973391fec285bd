import { PackageError, packageError } from '../faults/package-error.js'
import type { ProblemCode } from '../faults/package-problem.js'
import { shown } from '../faults/shown.js'
import { blobParts, bytesIn, isBlob } from './bytes.js'
import type { MediaFile } from './model.js'

/** A media file as it is written: bytes, or a stream that ends in a `PackageError` where it is not what it should be. */
export interface MediaContent {
  readonly name: string
  readonly content: Uint8Array | (() => Uint8Array | AsyncIterable<Uint8Array>)
}

type StreamedFile = Extract<MediaFile, { open(): unknown }>

/** A media file that is to be written under `name`, with an empty stream or without (default: without). */
export function mediaContent(file: MediaFile, name: string, mayBeEmpty = false): MediaContent {
  if (!('data' in file)) return { name, content: () => openedContent(file, name, mayBeEmpty) }
  const { data } = file
  return {
    name,
    content: isBlob(data) ? () => checked(file, name, blobParts(data), mayBeEmpty) : (bytesIn(data) ?? new Uint8Array(0))
  }
}

/** Under which a stream may give all its bytes at once, where waiting for them takes longer than reading them: as small files do. */
export const atOnce: unique symbol = Symbol('at once')

function openedContent(file: StreamedFile, name: string, mayBeEmpty: boolean): Uint8Array | AsyncIterable<Uint8Array> {
  try {
    const stream = opened(file, name)
    if (!isAtOnce(stream)) return checked(file, name, pieces(stream), mayBeEmpty)
    const bytes = stream[atOnce]()
    checkSize(file, name, bytes.length, mayBeEmpty)
    return bytes
  } catch (error) {
    throw named(error, name)
  }
}

function isAtOnce(stream: object): stream is { [atOnce](): Uint8Array } {
  return atOnce in stream
}

function opened(file: { open(): unknown }, name: string): AsyncIterable<unknown> {
  const stream = file.open()
  if (isStream(stream)) return stream
  throw mediaError('media-not-bytes', name, `\`open\` gave ${shown(stream)}, expected an AsyncIterable of Uint8Array`)
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value || 'getReader' in value)
}

/** Bytes of a media file, as far as they are known without reading it. */
export function knownSize(file: MediaFile): number | undefined {
  if (!('data' in file)) return file.size
  return isBlob(file.data) ? file.data.size : bytesIn(file.data)?.length
}

/** The error for a media file whose bytes are not what was said of them. */
export function mediaError(code: ProblemCode, media: string, message: string, options?: ErrorOptions): PackageError {
  return packageError([{ code, severity: 'error', message, media }], options)
}

async function* checked(
  file: MediaFile,
  name: string,
  stream: AsyncIterable<unknown>,
  mayBeEmpty: boolean
): AsyncGenerator<Uint8Array, void, undefined> {
  const expected = knownSize(file)
  let size = 0
  try {
    for await (const piece of stream) {
      const bytes = bytesIn(piece)
      if (bytes === undefined)
        throw mediaError('media-not-bytes', name, `Stream with a piece of type ${typeof piece}, expected a Uint8Array`)
      size += bytes.length
      // what is too long may have no end
      if (expected !== undefined && size > expected) break
      yield bytes
    }
  } catch (error) {
    throw named(error, name)
  }
  checkSize(file, name, size, mayBeEmpty)
}

/** Throws if a stream that has ended, or become too long, is not of its size. */
function checkSize(file: MediaFile, name: string, size: number, mayBeEmpty: boolean): void {
  const expected = knownSize(file)
  if (expected !== undefined && size !== expected) {
    const found = size > expected ? `more than ${expected}` : String(size)
    throw mediaError(
      'media-size',
      name,
      `Stream of ${found} bytes, expected the ${expected} of its \`size\`: it has changed meanwhile, or the size is wrong`
    )
  }
  if (size === 0 && !mayBeEmpty) throw mediaError('media-empty', name, 'Empty, which Anki takes for missing')
}

/** Whatever a stream throws, as an error that names the file. */
function named(error: unknown, name: string): PackageError {
  if (!(error instanceof PackageError))
    return mediaError('media-unreadable', name, `Cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error
    })
  if (error.message.includes(`\`${name}\``)) return error
  return new PackageError(error.code, `Media file \`${name}\`: ${error.message}`, error.problems, { cause: error })
}

/** A stream's pieces, also where a browser's streams cannot be iterated yet. */
function pieces(stream: AsyncIterable<unknown>): AsyncIterable<unknown> {
  return isBareReadable(stream) ? readPieces(stream) : stream
}

async function* readPieces(stream: ReadableStream<unknown>): AsyncGenerator<unknown, void, undefined> {
  const reader = stream.getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value
  } finally {
    await reader.cancel()
  }
}

function isBareReadable(stream: object): stream is ReadableStream<unknown> {
  return 'getReader' in stream && !(Symbol.asyncIterator in stream)
}
