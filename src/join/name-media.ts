import type { MediaFile } from '../anki/model/model.js'
import { type DataPicture, readDataPicture } from '../file/data-picture.js'
import type { FileImage } from '../file/file-result.js'
import type { Cache } from '../host/cache.js'
import type { Host } from '../host/host.js'
import { createSha256, sha256 } from '../host/sha256.js'
import { inCodePointOrder } from '../identity/code-point-order.js'
import { mediaName } from '../identity/index.js'

export interface NamedMedia {
  readonly files: readonly MediaFile[]
  /** The name of the file that an image shows; `undefined` where the package holds none. */
  readonly nameOf: (image: FileImage) => string | undefined
}

/** Names the files that the cards show or play by their content. `paths` are those of the images that are files. */
export async function nameMedia(
  images: readonly FileImage[],
  paths: ReadonlyMap<FileImage, string>,
  host: Host,
  cache?: Cache
): Promise<NamedMedia> {
  const named = await nameFiles([...new Set(paths.values())].sort(inCodePointOrder), host, cache)
  const names = new Map<FileImage, string>()
  for (const image of images) {
    const path = paths.get(image)
    const picture = image.from === 'address' ? readDataPicture(image.url) : undefined
    if (path !== undefined) names.set(image, named.nameOf.get(path) ?? '')
    else if (picture) names.set(image, namePicture(picture, named))
  }
  return { files: named.files, nameOf: (image) => names.get(image) }
}

interface NamedFiles {
  readonly files: MediaFile[]
  /** By path. */
  readonly nameOf: Map<string, string>
  /** By hash and extension. */
  readonly byContent: Map<string, string>
}

/** A picture without a name of its own goes by that of the same bytes in a file, if there is one. */
function namePicture({ bytes, extension }: DataPicture, { files, byContent }: NamedFiles): string {
  const content = sha256(bytes)
  const key = `${content}.${extension}`
  const known = byContent.get(key)
  const name = known ?? mediaName({ stem: '', extension, content })
  if (!known) files.push({ name, data: bytes })
  byContent.set(key, name)
  return name
}

async function nameFiles(paths: readonly string[], host: Host, cache: Cache | undefined): Promise<NamedFiles> {
  const files: MediaFile[] = []
  const nameOf = new Map<string, string>()
  const byContent = new Map<string, string>()
  for (const path of paths) {
    const { content, size } = await hashFile(path, host, cache)
    const { stem, extension } = splitName(path)
    const key = `${content}.${extension.toLowerCase()}`
    const known = byContent.get(key)
    const name = known ?? mediaName({ stem, extension, content })
    if (!known) files.push({ name, size, open: () => host.open(path) })
    byContent.set(key, name)
    nameOf.set(path, name)
  }
  return { files, nameOf, byContent }
}

interface HashedFile {
  /** Hexadecimal SHA-256. */
  readonly content: string
  readonly size: number
}

/** A file that was not written since it was hashed is not read again. */
async function hashFile(path: string, host: Host, cache: Cache | undefined): Promise<HashedFile> {
  const stamp = cache && (await host.look(path))?.stamp
  const key = stamp === undefined ? undefined : sha256(JSON.stringify(['media', path, stamp]))
  const known = key === undefined ? undefined : cache?.get(key)
  if (isHashed(known)) return known
  const digest = createSha256()
  let size = 0
  for await (const piece of host.open(path)) {
    digest.update(piece)
    size += piece.length
  }
  const hashed = { content: digest.hex(), size }
  if (key !== undefined) cache?.put(key, hashed)
  return hashed
}

const isHashed = (value: unknown): value is HashedFile =>
  typeof value === 'object' && value !== null && 'content' in value && 'size' in value && /^[\da-f]{64}$/.test(String(value.content))

function splitName(path: string): { stem: string; extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1) }
}
