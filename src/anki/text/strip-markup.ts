/**
 * Text without comments, styles, scripts and tags, as Anki strips it: `<!--.*?-->|<style.*?>.*?</style>|<script.*?>.*?</script>|<.*?>`,
 * walked by hand so that no text can make it slow. Source: rslib/src/text.rs, HTML.
 */
export function stripMarkup(html: string): string {
  const specialEnd = special.test(html) ? specialEnds(html) : undefined
  let text = ''
  let position = 0
  for (;;) {
    const start = html.indexOf('<', position)
    const bracket = start === -1 ? -1 : html.indexOf('>', start)
    if (bracket === -1) return text + html.slice(position)
    text += html.slice(position, start)
    position = specialEnd?.(start, bracket) ?? bracket + 1
  }
}

// what may hold a `>` that is not its end
const special = /<(?:!--|style|script)/iu
// with `u`, `i` takes U+017F for an `s`, as Rust does
const opening = /<(?:(style)|script)/iuy

/** Tells, by where `<` and the next `>` stand, where a comment, style or script ends; nothing of other tags and of what never ends. */
function specialEnds(html: string): (start: number, bracket: number) => number | undefined {
  const comment = finder(html, /-->/g)
  const style = finder(html, /<\/style>/giu)
  const script = finder(html, /<\/script>/giu)
  return (start, bracket) => {
    const end = html.startsWith('<!--', start) ? comment(start + 4) : undefined
    if (end !== undefined) return end
    opening.lastIndex = start
    const name = opening.exec(html)
    return name ? (name[1] === undefined ? script : style)(bracket + 1) : undefined
  }
}

/** Finds where the next match at or after a place ends. Places only grow, so the text is gone through once. */
function finder(html: string, pattern: RegExp): (from: number) => number | undefined {
  let next: { start: number; end: number } | undefined = { start: -1, end: -1 }
  return (from) => {
    while (next && next.start < from) {
      const match = pattern.exec(html)
      next = match ? { start: match.index, end: pattern.lastIndex } : undefined
    }
    return next?.end
  }
}
