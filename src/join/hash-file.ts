import { imageDimensionsFromData } from 'image-dimensions'
import { mediaKind } from '../cards/media-kind.js'
import type { Cache } from '../host/cache.js'
import type { Host } from '../host/host.js'
import { createSha256, sha256 } from '../host/sha256.js'

/** What is known of a media file once it was read. */
export interface HashedFile {
  /** Hexadecimal SHA-256. */
  readonly content: string
  /** Bytes. */
  readonly size: number
  /** Of a picture, in pixels, as its head says; absent where that cannot be read. */
  readonly width?: number
  readonly height?: number
}

/** Reads a file once: one that was not written since is not read again. */
export async function hashFile(path: string, host: Host, cache: Cache | undefined): Promise<HashedFile> {
  const stamp = cache && (await host.look(path))?.stamp
  const key = stamp === undefined ? undefined : sha256(JSON.stringify(['media with its size', path, stamp]))
  const known = key === undefined ? undefined : cache?.get(key)
  if (isHashed(known)) return known
  const digest = createSha256()
  let size = 0
  let dimensions: Pick<HashedFile, 'width' | 'height'> = {}
  for await (const piece of host.open(path)) {
    if (size === 0 && mediaKind(path) === 'image') dimensions = dimensionsOf(piece)
    digest.update(piece)
    size += piece.length
  }
  const hashed = { content: digest.hex(), size, ...dimensions }
  if (key !== undefined) cache?.put(key, hashed)
  return hashed
}

/** A picture may be anything, and be cut short. */
function dimensionsOf(start: Uint8Array): Pick<HashedFile, 'width' | 'height'> {
  try {
    const { width, height } = imageDimensionsFromData(start) ?? {}
    return width === undefined || height === undefined ? {} : { width, height }
  } catch {
    return {}
  }
}

const isHashed = (value: unknown): value is HashedFile =>
  typeof value === 'object' && value !== null && 'content' in value && 'size' in value && /^[\da-f]{64}$/.test(String(value.content))
