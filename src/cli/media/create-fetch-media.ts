import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { mediaKind } from '../../cards/media-kind.js'
import type { FetchedMedia, FetchMedia } from '../../files/fetch-media.js'
import { sha256 } from '../../host/sha256.js'
import { type DownloadOptions, download } from './download.js'
import { isPublicAddress } from './public-addresses.js'

export interface FetchMediaOptions extends Partial<DownloadOptions> {
  /** Where what was fetched is kept, each address in a folder of its own. */
  readonly folder: string
}

const defaults: DownloadOptions = { isAllowed: isPublicAddress, mostBytes: 50_000_000, timeout: 30_000 }

/**
 * Fetches pictures, sounds and videos into a folder, each once for all builds. By default from public addresses alone: a note may be a
 * stranger's, and this machine sees more than he does.
 */
export function createFetchMedia({ folder, ...given }: FetchMediaOptions): FetchMedia {
  const options = { ...defaults, ...given }
  return async (url): Promise<FetchedMedia> => {
    const place = join(folder, sha256(url).slice(0, 32))
    const known = await readdir(place).catch(() => [])
    const [name] = known.filter((found) => !found.startsWith('.'))
    if (name !== undefined) return { path: join(place, name) }
    try {
      const bytes = await download(url, options)
      const extension = await extensionOf(bytes)
      if (mediaKind(`x.${extension}`) === undefined) return { problem: 'no picture, sound or video is there' }
      const path = join(place, `${stemOf(url)}.${extension}`)
      await mkdir(place, { recursive: true })
      await writeWhole(path, place, bytes)
      return { path }
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** By what the bytes are, whatever the server says of them. */
async function extensionOf(bytes: Uint8Array): Promise<string> {
  const start = new TextDecoder().decode(bytes.subarray(0, 2000))
  if (/^\uFEFF?\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[^>]{0,900}-->\s*)?(?:<!DOCTYPE svg[^>]{0,400}>\s*)?<svg[\s>]/.test(start))
    return 'svg'
  return (await fileTypeFromBuffer(bytes))?.ext ?? ''
}

function stemOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? ''
  const stem = last
    .replace(/%[\dA-F]{2}/gi, '-')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
  return stem.slice(0, 60).replace(/^[.-]+/, '') || 'media'
}

/** Another build may be fetching the same. */
async function writeWhole(path: string, place: string, bytes: Uint8Array): Promise<void> {
  const half = join(place, `.${process.pid}-${Date.now()}`)
  try {
    await writeFile(half, bytes)
    await rename(half, path)
  } finally {
    await rm(half, { force: true })
  }
}
