/** What shows a gap within a formula, as `showGaps` writes it before the gap. */
const look = /([{$]?)\\(?:text)?color\{var\(--gap-\d+\)\}\{(\\text[a-z]*\{)?(?=\{\{c\d+::)/g
const token = /\{\{c\d+::|\}\}/g

/** A field's HTML as it would be if no gap of a formula showed. */
export function withoutLooks(html: string): string {
  if (!html.includes('(--gap-')) return html
  let result = html
  for (const found of [...html.matchAll(look)].reverse()) {
    const start = found.index
    const inside = start + found[0].length
    const end = endOfGap(result, inside)
    const [, around = '', text] = found
    const after = new RegExp(`^\\s*\\}${text || around === '{' ? '\\s*\\}' : ''}${around === '$' ? '\\$' : ''}`).exec(result.slice(end))
    if (after) result = result.slice(0, start) + result.slice(inside, end) + result.slice(end + after[0].length)
  }
  return result
}

/** Where the gap that begins at `start` ends. */
function endOfGap(html: string, start: number): number {
  let depth = 0
  token.lastIndex = start
  for (let found = token.exec(html); found; found = token.exec(html)) {
    depth += found[0] === '}}' ? -1 : 1
    if (depth === 0) return found.index + 2
  }
  return html.length
}
