import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Image, Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { MediaFile } from '../anki/model/model.js'
import { mediaKind } from '../cards/media-kind.js'
import type { Report } from '../diagnostics/report.js'
import type { FindMedia } from '../files/find-media.js'
import type { Host } from '../host/host.js'
import type { ResolvedMedia } from '../html/html.js'
import { imagesInHtml } from '../html/images-in-html.js'
import { inCodePointOrder } from '../identity/code-point-order.js'
import { mediaName } from '../identity/index.js'
import { type DataPicture, readDataPicture } from './data-picture.js'

/** An image node, and the file to report on. */
export interface MediaUse {
  readonly image: Image
  readonly path: string
  readonly file: VFile
  readonly report: Report
}

export interface CollectedMedia {
  readonly files: readonly MediaFile[]
  readonly resolve: (image: Image) => ResolvedMedia | undefined
}

/** Finds the files that the cards show or play, and names them by their content. */
export async function collectMedia(uses: readonly MediaUse[], find: FindMedia, host: Host): Promise<CollectedMedia> {
  const resolved = new Map<Image, ResolvedMedia>()
  const places: { image: Image; path: string; kind: 'image' | 'audio' | 'video' }[] = []
  const pictures = new Map<Image, DataPicture>()
  const seen = new Set<Image>()
  for (const { image, path, report } of uses) {
    // What goes with several cards is looked up, and told of, once.
    if (seen.has(image)) continue
    seen.add(image)
    if (/^(?:https?:|\/\/)/i.test(image.url)) {
      report('media-remote', image, { url: image.url })
      // Anki plays no sound from an address.
      if ((mediaKind(image.url) ?? 'image') === 'image') resolved.set(image, { kind: 'remote', url: image.url })
      continue
    }
    const picture = /^data:/i.test(image.url) ? readDataPicture(image.url) : undefined
    if (picture) {
      pictures.set(image, picture)
      continue
    }
    if (/^[a-z][a-z\d+.-]+:/i.test(image.url)) {
      report('media-unsupported', image, { path: image.url.length > 60 ? `${image.url.slice(0, 59)}…` : image.url })
      continue
    }
    const found = await find(image.url, path)
    if (found.problem && !image.data?.isOptional) report(found.problem.rule, image, found.problem.detail as never)
    if (!found.path) continue
    const kind = mediaKind(found.path)
    if (kind) places.push({ image, path: found.path, kind })
    else if (!image.data?.isOptional) report('media-unsupported', image, { path: image.url })
  }
  const names = await nameFiles([...new Set(places.map(({ path }) => path))].sort(inCodePointOrder), host)
  for (const { image, path, kind } of places) resolved.set(image, { kind, name: names.nameOf.get(path) ?? '' })
  for (const [image, picture] of pictures) resolved.set(image, { kind: 'image', name: namePicture(picture, names) })
  return { files: names.files, resolve: (image) => resolved.get(image) }
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
  const content = bytesToHex(sha256(bytes))
  const key = `${content}.${extension}`
  const known = byContent.get(key)
  const name = known ?? mediaName({ stem: '', extension, content })
  if (!known) files.push({ name, data: bytes })
  byContent.set(key, name)
  return name
}

async function nameFiles(paths: readonly string[], host: Host): Promise<NamedFiles> {
  const files: MediaFile[] = []
  const nameOf = new Map<string, string>()
  const byContent = new Map<string, string>()
  for (const path of paths) {
    const digest = sha256.create()
    let size = 0
    for await (const piece of host.open(path)) {
      digest.update(piece)
      size += piece.length
    }
    const content = bytesToHex(digest.digest())
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

function splitName(path: string): { stem: string; extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1) }
}

/** All images below some nodes, in their order. */
export function collectImages(nodes: readonly Nodes[], images: Image[] = []): Image[] {
  for (const node of nodes) {
    if (node.type === 'image') images.push(node)
    if (node.type === 'html') for (const image of imagesInHtml(node)) images.push(image)
    if ('children' in node) collectImages(node.children as Nodes[], images)
  }
  return images
}
