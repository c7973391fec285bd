import type { Image, Nodes } from 'mdast'
import { mediaKind } from '../cards/media-kind.js'
import { isRemote, mayStayRemote } from '../cards/remote-media.js'
import { isSound } from '../cards/speech.js'
import type { Report } from '../diagnostics/message.js'
import { mediaHole } from '../html/holes.js'
import type { HtmlOptions, ResolvedMedia } from '../html/html.js'
import { imagesInHtml } from '../html/images-in-html.js'
import { readDataPicture } from './data-picture.js'
import type { FileImage, MediaKind } from './file-result.js'

/** What a file at an address shows as; `undefined` where it is not to be had. Asked for addresses of files alone. */
export type LookUp = (url: string) => Promise<MediaKind | undefined>

/** The images of a file's cards, in the order in which they are first added. */
export interface FoundImages {
  /** The index of each image below some nodes, in their order. */
  add(nodes: readonly Nodes[]): readonly number[]
  /** What they show as, once all are added. Reports those that no package can hold. */
  look(report: Report, fetches: boolean, lookUp?: LookUp): Promise<readonly FileImage[]>
}

export function findImages(): FoundImages & { readonly nodes: ReadonlyMap<Image, number> } {
  const nodes = new Map<Image, number>()
  return {
    nodes,
    add: (content) =>
      collectImages(content).map((image) => {
        const index = nodes.get(image) ?? nodes.size
        nodes.set(image, index)
        return index
      }),
    async look(report, fetches, lookUp = async (url) => mediaKind(url)) {
      const images: FileImage[] = []
      for (const image of nodes.keys()) images.push(await toFileImage(image, report, fetches, lookUp))
      return images
    }
  }
}

/** What stands in the fields for an image: a hole for a name that the build gives. */
export function toResolved(images: readonly FileImage[], nodes: ReadonlyMap<Image, number>): HtmlOptions['media'] {
  return (node): ResolvedMedia | undefined => {
    const index = nodes.get(node)
    const { shows, url } = (index !== undefined && images[index]) || {}
    if (index === undefined || url === undefined || shows === undefined) return undefined
    return shows === 'remote' ? { kind: 'remote', url } : { kind: shows, name: mediaHole(index) }
  }
}

async function toFileImage(node: Image, report: Report, fetches: boolean, lookUp: LookUp): Promise<FileImage> {
  const { url, position, data } = node
  const image = (from: FileImage['from'], shows: FileImage['shows']): FileImage => ({
    url,
    ...(position && { place: position }),
    ...(data?.isOptional && !isMissed(node) && { isOptional: true as const }),
    from,
    ...(shows && { shows })
  })
  if (isRemote(url)) {
    const shows = fetches ? await lookUp(url) : undefined
    if (!fetches) report('media-remote', node, { url })
    const shown = shows ?? (mayStayRemote(url) ? ('remote' as const) : undefined)
    return image(fetches ? 'file' : 'nowhere', shown)
  }
  if (/^data:/i.test(url) && readDataPicture(url)) return image('address', 'image')
  if (/^[a-z][a-z\d+.-]+:/i.test(url)) {
    report('media-unsupported', node, { path: url.length > 60 ? `${url.slice(0, 59)}…` : url })
    return image('nowhere', undefined)
  }
  return image('file', await lookUp(url))
}

/** Anki's own mark for a sound shows as written where there is no such file; one that names a recording was meant for it. */
const isMissed = (node: Image) => isSound(node) && node.alt?.startsWith('[sound:') === true

/** All images below some nodes, in their order. */
function collectImages(nodes: readonly Nodes[], images: Image[] = []): Image[] {
  for (const node of nodes) {
    if (node.type === 'image') images.push(node)
    if (node.type === 'html') for (const image of imagesInHtml(node)) images.push(image)
    if ('children' in node) collectImages(node.children as Nodes[], images)
  }
  return images
}
