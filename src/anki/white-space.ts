// Unicode's White_Space, which Rust trims: unlike JavaScript's it has U+0085 and lacks U+FEFF.
const space = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const leading = new RegExp(`^${space}+`)

/** Text without white space at its start, as Rust trims it. */
export function trimStart(text: string): string {
  return text.replace(leading, '')
}

/** Text without white space at either end, as Rust trims it. */
export function trim(text: string): string {
  let end = text.length
  while (end > 0 && isSpace.test(text.charAt(end - 1))) end--
  return trimStart(text.slice(0, end))
}

const isSpace = new RegExp(space)
