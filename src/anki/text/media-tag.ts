/** A tag that shows a media file: where it is in the HTML, and the file's name as it stands there, entities not decoded. */
export interface MediaTag {
  readonly start: number
  readonly end: number
  readonly name: string
}

// `\b` of Anki's regular expressions is Unicode's, JavaScript's is not
const wordCharacter = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d]'
const opening = new RegExp(`<(?:img|audio|video|object|source)(?!${wordCharacter})`, 'giu')
// the first two letters of these names, and what `u` and `i` take for an `s`: enough for most fields, in a fraction of the time
const possible = /<(?:[iI][mM]|[aA][uU]|[vV][iI]|[oO][bB]|[sS\u017f][oO])/
const none: MediaTag[] = []
const attribute = new RegExp(`(?<!${wordCharacter})(?:src|data)=`, 'iuy')

/**
 * The tags of a text that show media, as Anki finds them: its regular expression, walked by hand so that no text can make it slow.
 * Source: rslib/src/text.rs, HTML_MEDIA_TAGS.
 */
export function mediaTags(html: string): MediaTag[] {
  // most fields have no such tag at all
  if (!possible.test(html)) return none
  const tags: MediaTag[] = []
  const failed = new Set<number>()
  const last = html.lastIndexOf('>')
  opening.lastIndex = 0
  for (let match = opening.exec(html); match && match.index < last; match = opening.exec(html)) {
    const found = attributeAfter(html, opening.lastIndex, last, failed)
    if (!found) continue
    tags.push({ start: match.index, ...found })
    opening.lastIndex = found.end
  }
  return tags
}

/** Tries each place that Anki's `(?:[^>]|"[^"]+?"|'[^']+?')+?` reaches, in its order; failed places are tried once only. */
function attributeAfter(html: string, start: number, last: number, failed: Set<number>): Omit<MediaTag, 'start'> | undefined {
  const jumps: number[] = []
  let position: number | undefined = start
  let isFirst = true
  while (position !== undefined) {
    if (position > last || (failed.has(position) && !isFirst)) {
      position = jumps.pop()
      continue
    }
    const value = isFirst ? undefined : valueAt(html, position, last)
    if (value) return value
    // the first place has only been left, not tried
    if (!isFirst) failed.add(position)
    isFirst = false
    const character = html.charAt(position)
    const quoted = character === '"' || character === "'" ? html.indexOf(character, position + 2) : -1
    if (quoted !== -1 && html.charAt(position + 1) !== character) jumps.push(quoted + 1)
    position = character === '>' ? jumps.pop() : position + 1
  }
  return undefined
}

function valueAt(html: string, position: number, last: number): Omit<MediaTag, 'start'> | undefined {
  attribute.lastIndex = position
  if (!attribute.test(html)) return undefined
  const start = attribute.lastIndex
  const quote = html.charAt(start)
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, start + 1)
    if (close > start + 1 && close < last) return { name: html.slice(start + 1, close), end: html.indexOf('>', close + 1) + 1 }
  }
  let end = start
  while (end <= last && html.charAt(end) !== ' ' && html.charAt(end) !== '>') end++
  if (end === start || end > last) return undefined
  return { name: html.slice(start, end), end: html.indexOf('>', end) + 1 }
}
