import type { Report } from '../diagnostics/message.js'
import type { FileImage } from '../file/file-result.js'

const mostBytes = 2_000_000
const mostPixels = 4000

/** What is shipped of a picture. */
interface Picture {
  readonly size: number
  readonly width?: number
  readonly height?: number
}

/** Reports a picture of a note that is larger than any card can show. */
export function imageLarge(image: FileImage, { size, width = 0, height = 0 }: Picture, report: Report): void {
  if (image.shows !== 'image') return
  const found = [
    ...(size > mostBytes ? [`${(size / 1_000_000).toFixed(1)} MB`] : []),
    ...(Math.max(width, height) > mostPixels ? [`${width} × ${height} pixels`] : [])
  ]
  if (found.length > 0) report('image-large', image.place, { path: image.url, size: found.join(' and ') })
}
