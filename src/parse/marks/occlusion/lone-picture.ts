import type { Image, Nodes } from 'mdast'
import { mediaKind } from '../../../cards/media-kind.js'
import { holdsOnlyMedia } from '../../../kinds/shape.js'

/** The picture that is all of a paragraph; `undefined` of any other block. */
export function lonePicture(block: Nodes): Image | undefined {
  if (block.type !== 'paragraph' || !holdsOnlyMedia(block.children)) return undefined
  const [image, second] = block.children.filter((node) => node.type === 'image')
  return image && !second && (mediaKind(image.url) ?? 'image') === 'image' ? image : undefined
}
