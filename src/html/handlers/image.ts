import type { ElementContent } from 'hast'
import type { Image, ImageReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { toImageText } from '../../cards/image-text.js'
import { clean } from '../clean.js'
import { type Context, contextOf } from '../context.js'
import { element, text } from '../element.js'
import type { ResolvedMedia } from '../html.js'
import { marks } from '../marks.js'

/** An image, sound or video by its name in the package; where it is not to be had, its words. */
export function image(state: State, node: Image): ElementContent {
  const context = contextOf(state)
  return toShown(node, context.media(node), context)
}

/** A name that nothing defines, since parsing resolves all others: its alternative text. */
export function imageReference(_: State, node: ImageReference): ElementContent {
  return text(node.alt ?? '')
}

/** An image, sound or video whose file is known. */
export function toShown(node: Image, media: ResolvedMedia | undefined, context: Context): ElementContent {
  const { alt, width, height } = toImageText(node)
  if (!media || (media.kind === 'remote' && !/^(?:https?:)?\/\//i.test(media.url))) return text(toWords(node))
  if (media.kind === 'audio' || media.kind === 'video') return text(`${marks.soundOpen}${media.name}${marks.soundClose}`)
  const src = media.kind === 'remote' ? clean(media.url) : media.name
  return context.keep(
    element(
      'img',
      {
        // Anki looks for `src` before all else.
        src,
        ...(alt === '' ? {} : { alt }),
        ...(node.title ? { title: node.title } : {}),
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height })
      },
      []
    )
  )
}

/** What stands in place of a file that is not to be had: its alternative text, and its name where a file was meant. */
function toWords(node: Image): string {
  const { alt, fileName } = toImageText(node)
  const isNamed = !node.data?.isOptional && !/^[a-z][a-z\d+.-]+:/i.test(node.url)
  if (alt.trim() === '' || alt === fileName) return fileName
  return isNamed && fileName !== '' ? `${alt} (${fileName})` : alt
}
