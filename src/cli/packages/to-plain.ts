import { decodeEntities } from '../../anki/text/entities.js'
import { stripMarkup } from '../../anki/text/strip-markup.js'

/** A field's words in one line. Gaps stay as they are written. */
export function toPlain(html: string): string {
  const parted = html.replace(/<(?:br|hr|\/(?:p|div|li|h[1-6]|td|th|dt|dd|pre|blockquote|figcaption))\b/gi, ' $&')
  return decodeEntities(stripMarkup(parted)).replace(/\s+/g, ' ').trim()
}
