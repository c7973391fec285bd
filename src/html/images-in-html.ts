import type { Html, Image } from 'mdast'

const tag = /<(?:img|audio|video|source)\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

const known = new WeakMap<Html, readonly Image[]>()

/** The images, sounds and videos that raw HTML names, as image nodes; the same nodes whenever the same HTML node is asked. */
export function imagesInHtml(node: Html): readonly Image[] {
  const before = known.get(node)
  if (before) return before
  const images = [...node.value.matchAll(tag)].map((match): Image => {
    const url = (match[1] ?? match[2] ?? match[3] ?? '').replace(/&amp;/g, '&')
    return { type: 'image', url, alt: null, title: null, ...(node.position ? { position: node.position } : {}) }
  })
  known.set(node, images)
  return images
}
