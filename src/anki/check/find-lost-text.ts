/** Text of a field that is no tag but gets lost like one. */
export interface LostText {
  /** Where its `<` is: zero-based. */
  readonly offset: number
  /** From there up to the `>` that ends it, or to the end of the field. */
  readonly text: string
  /** Whether a card does not show it either: it is shown where no name follows the `<`. */
  readonly isHidden: boolean
}

// Nearly all that fields hold: tags without a `<` in their attributes, and comments.
const strayMarkup = /<(?!\/?[A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?(?:[\s/][^<>]*)?>|!--)/
const name = /[^\s/>]+/y
// Also with a prefix, as in `o:p` of word processors.
const isName = /^[A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?$/
const quotedOrEnd = /=\s*(?:"[^"]*"|'[^']*')|>/g
const declaration = /[!?](?:--|\[|[A-Za-z])/y
const rawText = /^(?:script|style|textarea|title)$/i

/**
 * The first `<` of a field that begins no tag, comment or declaration of HTML but has a `>` after it, so that Anki takes what is between
 * for a tag; or that begins a tag without an end. `undefined` for HTML. Source: rslib/src/text.rs, HTML; https://html.spec.whatwg.org,
 * *Tag open state* and those after it.
 */
export function findLostText(html: string): LostText | undefined {
  if (!strayMarkup.test(html)) return undefined
  const last = html.lastIndexOf('>')
  for (let offset = html.indexOf('<'); offset !== -1; ) {
    const found = readMarkup(html, offset, last)
    if (typeof found !== 'number') return found
    offset = html.indexOf('<', found)
  }
  return undefined
}

/** Where markup ends, or what is lost at its `<`; `last` is where the last `>` of all is. */
function readMarkup(html: string, offset: number, last: number): number | LostText {
  const end = offset < last ? html.indexOf('>', offset) + 1 : 0
  const lost = (isHidden: boolean): LostText => ({ offset, text: html.slice(offset, end || html.length), isHidden })
  const character = html.charAt(offset + 1)
  declaration.lastIndex = offset + 1
  if (declaration.test(html)) {
    // What never ends is left to those who see it: all after it is gone.
    if (!html.startsWith('<!--', offset)) return end || html.length
    const close = html.indexOf('-->', offset + 4)
    return close === -1 ? html.length : close + 3
  }
  const isClosing = character === '/'
  if (!/[A-Za-z]/.test(html.charAt(offset + (isClosing ? 2 : 1)))) {
    const isHidden = /[/!?]/.test(character)
    return end === 0 && !isHidden ? offset + 1 : lost(isHidden)
  }
  name.lastIndex = offset + (isClosing ? 2 : 1)
  const [tag = ''] = name.exec(html) ?? []
  const close = endOfTag(html, name.lastIndex)
  if (close === undefined || !isName.test(tag)) return lost(true)
  return isClosing || !rawText.test(tag) ? close : endOfRawText(html, tag, close)
}

/** The place after the `>` of a tag, which may have others in quotes. */
function endOfTag(html: string, from: number): number | undefined {
  quotedOrEnd.lastIndex = from
  for (let match = quotedOrEnd.exec(html); match; match = quotedOrEnd.exec(html)) if (match[0] === '>') return quotedOrEnd.lastIndex
  return undefined
}

function endOfRawText(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
