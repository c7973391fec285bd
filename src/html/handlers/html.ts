import type { ElementContent } from 'hast'
import type { Html } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { isClean } from '../clean.js'
import { isComment } from '../comments-in.js'
import { contextOf } from '../context.js'
import { unshown } from '../html-tags.js'
import { imagesInHtml } from '../images-in-html.js'
import { withoutElements } from '../without-elements.js'

/** Tags after which a browser would swallow or move what follows: they show as written. */
const swallowing =
  /<(?=\/?(?:script|style|iframe|noembed|noframes|noscript|plaintext|textarea|title|xmp|template|select|svg|math|object|embed|frameset)\b)/gi

/** Raw HTML, for the parser and the sanitiser. */
export function html(state: State, node: Html): ElementContent | undefined {
  if (isComment(node.value)) return undefined
  const { htmlImages, original, trusted } = contextOf(state)
  for (const image of imagesInHtml(original(node))) htmlImages.set(image.url, image)
  const value = trusted ? node.value : withoutElements(node.value, unshown).replace(swallowing, '&lt;')
  return { type: 'raw', value: value.replace(reference, cleaned) }
}

const reference = /&#(?:x([\da-f]+)|(\d+));?/gi

/** A character reference could otherwise bring in what was cleaned from the text. */
function cleaned(found: string, hexadecimal: string | undefined, decimal: string | undefined): string {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code <= 0x10ffff && isClean(String.fromCodePoint(code)) ? found : ''
}
