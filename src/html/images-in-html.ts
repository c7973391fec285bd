import type { Html, Image } from 'mdast'
import { htmlTags } from './html-tags.js'

const known = new WeakMap<Html, readonly Image[]>()

/**
 * The images, sounds and videos that raw HTML names, as image nodes; the same nodes whenever the same HTML node is asked.
 * What stands in a comment, or in an element that no card shows, goes into the package where it is there, and is not missed.
 */
export function imagesInHtml(node: Html): readonly Image[] {
  const before = known.get(node)
  if (before) return before
  const images = sign.test(node.value) ? readImages(node) : []
  known.set(node, images)
  return images
}

const sign = /<(?:img|audio|video|source)/i
const media = /^(?:img|audio|video|source)$/

function readImages({ value, position }: Html): Image[] {
  return [...htmlTags(value)].flatMap(({ name, isClosing, attributes, isHidden }): Image[] => {
    const url = !isClosing && media.test(name) ? attributes.get('src')?.replace(/&amp;/g, '&') : undefined
    if (!url || (isHidden && isElsewhere.test(url))) return []
    return [{ type: 'image', url, alt: null, title: null, ...(isHidden && { data: { isOptional: true } }), ...(position && { position }) }]
  })
}

const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i
