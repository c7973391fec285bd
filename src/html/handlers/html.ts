import type { ElementContent } from 'hast'
import type { Html } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { isClean } from '../clean.js'
import { isComment } from '../inspect.js'

/** Raw HTML, for the parser and the sanitiser. What browsers run or load is cut out with what it holds. */
export function html(_state: State, node: Html): ElementContent | undefined {
  if (isComment(node.value)) return undefined
  const value = node.value.replace(/<(script|style|iframe|noscript|template)\b[^]*?<\/\1\s*>/gi, '').replace(reference, cleaned)
  return { type: 'raw', value }
}

const reference = /&#(?:x([\da-f]+)|(\d+));?/gi

/** A character reference could otherwise bring in what was cleaned from the text. */
function cleaned(found: string, hexadecimal: string | undefined, decimal: string | undefined): string {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code <= 0x10ffff && isClean(String.fromCodePoint(code)) ? found : ''
}
