/**
 * Text without comments, styles, scripts and tags, as Anki strips it: `<!--.*?-->|<style.*?>.*?</style>|<script.*?>.*?</script>|<.*?>`,
 * walked by hand so that no text can make it slow. Source: rslib/src/text.rs, HTML.
 */
export function stripMarkup(html: string): string {
  if (!special.test(html)) {
    // from the last end on nothing is a tag, and each tag before it has an end not far away
    const end = html.lastIndexOf('>') + 1
    return html.slice(0, end).replace(/<[^>]*>/g, '') + html.slice(end)
  }
  return stripSpecial(html)
}

// what may hold a `>` that is not its end
const special = /<(?:!--|style|script)/iu

function stripSpecial(html: string): string {
  const finders = [finder(html, /-->/g), finder(html, /<\/style>/giu), finder(html, /<\/script>/giu)] as const
  let text = ''
  let position = 0
  for (;;) {
    const start = html.indexOf('<', position)
    if (start === -1) break
    const end = endOf(html, start, finders)
    if (end === undefined) break
    text += html.slice(position, start)
    position = end
  }
  return text + html.slice(position)
}

type Finder = (from: number) => number | undefined

function endOf(html: string, start: number, [comment, style, script]: readonly [Finder, Finder, Finder]): number | undefined {
  const bracket = html.indexOf('>', start)
  if (bracket === -1) return undefined
  if (html.startsWith('<!--', start)) {
    const end = comment(start + 4)
    if (end !== undefined) return end
  }
  opening.lastIndex = start
  const name = opening.exec(html)
  const end = name && (name[1] === undefined ? script : style)(bracket + 1)
  return end ?? bracket + 1
}

// with `u`, `i` takes U+017F for an `s`, as Rust does
const opening = /<(?:(style)|script)/iuy

/** Finds where the next match at or after a place ends. Places only grow, so the text is gone through once. */
function finder(html: string, pattern: RegExp): Finder {
  let next: { start: number; end: number } | undefined = { start: -1, end: -1 }
  return (from) => {
    while (next && next.start < from) {
      const match = pattern.exec(html)
      next = match ? { start: match.index, end: pattern.lastIndex } : undefined
    }
    return next?.end
  }
}
