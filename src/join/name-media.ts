import type { MediaFile } from '../anki/model/model.js'
import { type DataPicture, readDataPicture } from '../file/data-picture.js'
import type { FileImage } from '../file/file-result.js'
import type { Cache } from '../host/cache.js'
import type { Host } from '../host/host.js'
import type { Progress } from '../host/progress.js'
import { sha256 } from '../host/sha256.js'
import { inCodePointOrder } from '../identity/code-point-order.js'
import { mediaName } from '../identity/index.js'
import { type HashedFile, hashFile } from './hash-file.js'

export interface NamedMedia {
  readonly files: readonly MediaFile[]
  /** The name of the file that an image shows; `undefined` where the package holds none. */
  readonly nameOf: (image: FileImage) => string | undefined
  /** What is shipped of each file, by its path. */
  readonly shipped: ReadonlyMap<string, HashedFile>
}

export interface NamingOptions {
  readonly host: Host
  readonly cache: Cache | undefined
  readonly scaleImages?: ScaleImages | undefined
  /** Is told how many files are done before each. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Makes smaller copies of wide pictures. */
export interface ScaleImages {
  /** Pixels. */
  readonly maxWidth: number
  /** A path that the host opens, of a copy that is no wider; `undefined` where there can be none. `content` is the file's SHA-256. */
  scale(path: string, content: string): Promise<string | undefined>
}

/** Names the files that the cards show or play by their content. `paths` are those of the images that are files. */
export async function nameMedia(
  images: readonly FileImage[],
  paths: ReadonlyMap<FileImage, string>,
  options: NamingOptions
): Promise<NamedMedia> {
  const named = await nameFiles([...new Set(paths.values())].sort(inCodePointOrder), options)
  const names = new Map<FileImage, string>()
  for (const image of images) {
    const path = paths.get(image)
    const picture = image.from === 'address' ? readDataPicture(image.url) : undefined
    if (path !== undefined) names.set(image, named.nameOf.get(path) ?? '')
    else if (picture) names.set(image, namePicture(picture, named))
  }
  return { files: named.files, nameOf: (image) => names.get(image), shipped: named.shipped }
}

interface NamedFiles {
  readonly files: MediaFile[]
  /** By path. */
  readonly nameOf: Map<string, string>
  /** By hash and extension. */
  readonly byContent: Map<string, string>
  readonly shipped: Map<string, HashedFile>
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

async function nameFiles(paths: readonly string[], options: NamingOptions): Promise<NamedFiles> {
  const files: MediaFile[] = []
  const nameOf = new Map<string, string>()
  const byContent = new Map<string, string>()
  const shipped = new Map<string, HashedFile>()
  for (const [done, path] of paths.entries()) {
    options.onProgress?.({ stage: 'media', done, total: paths.length })
    const file = await toShip(path, options)
    const { content, size, from } = file
    shipped.set(path, file)
    const { stem, extension } = splitName(path)
    const key = `${content}.${extension.toLowerCase()}`
    const known = byContent.get(key)
    const name = known ?? mediaName({ stem, extension, content })
    if (!known) files.push({ name, size, open: () => options.host.open(from) })
    byContent.set(key, name)
    nameOf.set(path, name)
  }
  return { files, nameOf, byContent, shipped }
}

/** Scaled to the greatest width, where the project has one; what cannot be scaled stays as it is. */
async function toShip(path: string, { host, cache, scaleImages }: NamingOptions): Promise<HashedFile & { readonly from: string }> {
  const hashed = await hashFile(path, host, cache)
  const isWide = scaleImages && (hashed.width ?? 0) > scaleImages.maxWidth
  const scaled = isWide ? await scaleImages.scale(path, hashed.content) : undefined
  const { content, size, width, height } = scaled === undefined ? hashed : await hashFile(scaled, host, cache)
  // What is packed is said by nothing that a cache may hold.
  return { content, size, ...(width !== undefined && { width }), ...(height !== undefined && { height }), from: scaled ?? path }
}

function splitName(path: string): { stem: string; extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1) }
}
