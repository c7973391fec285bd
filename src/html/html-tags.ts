import { commentAt } from './comments-in.js'
import { createElementEnds } from './without-elements.js'

/** A tag in raw HTML. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string
  readonly isClosing: boolean
  /** By names in lower case, as written between the quotes; of two with one name, the first. */
  readonly attributes: ReadonlyMap<string, string>
  /** In a comment or in an element that no card shows. */
  readonly isHidden: boolean
}

/** What a browser runs, loads or keeps apart: nothing in such an element is anything that a card could show. */
export const unshown = ['script', 'style', 'iframe', 'noscript', 'template', 'svg', 'object', 'select']

const opening = /<(\/?)([A-Za-z][^\s/>]*)/y
// All that is not closed runs to the end, so that nothing is read twice.
const attribute = /[\s/]*(?:(>|$)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]+))?)?)/y

/** The tags of raw HTML in their order, as a browser finds them: none within an attribute of another. */
export function* htmlTags(html: string): Generator<HtmlTag> {
  const endOf = createElementEnds(html)
  let hiddenTo = 0
  for (let start = html.indexOf('<'); start >= 0; ) {
    const isHidden = start < hiddenTo
    let end = start + 1
    opening.lastIndex = start
    const match = opening.exec(html)
    if (match) {
      const tag = readAttributes(html, opening.lastIndex)
      const name = (match[2] as string).toLowerCase()
      end = tag.end
      const isClosing = match[1] === '/'
      if (tag.isClosed) yield { name, isClosing, attributes: tag.attributes, isHidden }
      if (tag.isClosed && !isClosing && !isHidden && unshown.includes(name)) hiddenTo = endOf(name, end) ?? 0
    } else if (!isHidden && html.startsWith('<!--', start)) hiddenTo = commentAt(html, start).end
    start = html.indexOf('<', isHidden ? Math.min(end, hiddenTo) : end)
  }
}

/** Reads attributes up to the end of their tag. One that the end of the HTML cuts off is none. */
function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number; isClosed: boolean } {
  const attributes = new Map<string, string>()
  attribute.lastIndex = from
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const [, end, name = '', double, single, bare] = match
    if (end !== undefined) return { attributes, end: attribute.lastIndex, isClosed: end === '>' }
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
  return { attributes, end: html.length, isClosed: false }
}
