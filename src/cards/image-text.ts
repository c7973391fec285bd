import type { Image } from 'mdast'

/** What an image says in words, and the size that its author gave in pixels: `![heart|300](heart.png)`, `![heart|300x200](heart.png)`. */
export interface ImageText {
  readonly alt: string
  /** Last part of its path, percent-encoding undone, without query and fragment. */
  readonly fileName: string
  readonly width?: number
  readonly height?: number
}

/** Reads an image's alternative text, size and file name. */
export function toImageText(image: Pick<Image, 'alt' | 'url'>): ImageText {
  const written = image.alt ?? ''
  const size = /^([\s\S]*)\|\s*(\d{1,5})(?:x(\d{1,5}))?\s*$/.exec(written)
  return {
    alt: size?.[1]?.trim() ?? written,
    fileName: toFileName(image.url),
    ...(size?.[2] === undefined ? {} : { width: Number(size[2]) }),
    ...(size?.[3] === undefined ? {} : { height: Number(size[3]) })
  }
}

function toFileName(url: string): string {
  const path = /^data:/i.test(url) ? '' : (url.split(/[?#]/, 1)[0] ?? '')
  return decode(path.slice(path.lastIndexOf('/') + 1))
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
