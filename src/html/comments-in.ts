/** A comment in raw HTML, by offsets. */
export interface HtmlComment {
  readonly start: number
  readonly end: number
  /** One that is not runs to the end of the HTML. */
  readonly isClosed: boolean
}

const opening = '<!--'
const closing = '-->'

/** The comments of raw HTML in their order. `<!-->` and `<!--->` are whole ones, as in HTML and CommonMark. */
export function* commentsIn(html: string): Generator<HtmlComment> {
  for (let start = html.indexOf(opening); start >= 0; ) {
    const comment = commentAt(html, start)
    yield comment
    start = html.indexOf(opening, comment.end)
  }
}

/** The comment that begins at a place. */
export function commentAt(html: string, start: number): HtmlComment {
  const inside = start + opening.length
  if (html.startsWith('>', inside)) return { start, end: inside + 1, isClosed: true }
  if (html.startsWith('->', inside)) return { start, end: inside + 2, isClosed: true }
  const close = html.indexOf(closing, inside)
  return close < 0 ? { start, end: html.length, isClosed: false } : { start, end: close + closing.length, isClosed: true }
}

/** HTML that is comments and nothing else makes nothing, so it needs no parser; the last may run to the end without `-->`. */
export function isComment(html: string): boolean {
  let at = 0
  for (const { start, end } of commentsIn(html)) {
    if (html.slice(at, start).trim() !== '') return false
    at = end
  }
  return at > 0 && html.slice(at).trim() === ''
}
