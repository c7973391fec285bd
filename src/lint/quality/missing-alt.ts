import type { Image, Nodes } from 'mdast'
import { toImageText } from '../../cards/image-text.js'
import { mediaKind } from '../../cards/media-kind.js'
import { noteTypeFamilies } from '../../kinds/note-types/families.js'
import { holdsOnlyMedia } from '../../kinds/shape.js'
import type { QualityCheck } from './judged-card.js'

/** Reports pictures that nothing says in words: where one is all of an answer, that. */
export const missingAlt: QualityCheck = ({ kind, question, answer }, report) => {
  // What is asked of a picture in parts, its regions say.
  if (kind.kind === 'occlusion') return
  const images = [...question, ...answer].flatMap(imagesIn).filter(isMute)
  const [first] = images
  if (!first) return
  const [only, second] = answer
  const isAlone =
    !noteTypeFamilies[kind.family].asksGaps &&
    !second &&
    only?.type === 'paragraph' &&
    holdsOnlyMedia(only.children) &&
    imagesIn(only).length === 1 &&
    imagesIn(only).every(isMute)
  if (isAlone) report('image-only-answer', first, { path: first.url })
  else for (const image of images) report('missing-alt', image, { path: image.url })
}

/** It has no words between its brackets, or its width alone; a sound has none either. */
const isMute = (image: Image) =>
  toImageText(image).alt.trim() === '' && mediaKind(image.url) !== 'audio' && mediaKind(image.url) !== 'video'

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node]
  return 'children' in node ? node.children.flatMap((child) => imagesIn(child as Nodes)) : []
}
