// Unicode's White_Space, which Rust trims: unlike JavaScript's it has U+0085 and lacks U+FEFF.
const space = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const leading = new RegExp(`^${space}+`)

/** Text without white space at its start, as Rust trims it. */
export function trimStart(text: string): string {
  return text.replace(leading, '')
}

/** Text without white space at either end, as Rust trims it. */
export function trim(text: string): string {
  return trimAlso(text, '', '')
}

/** The same, with further characters that are removed at the start and at the end, in any order with the white space. */
export function trimAlso(text: string, atStart: string, atEnd: string): string {
  let start = 0
  let end = text.length
  const isLost = (character: string, also: string): boolean => also.includes(character) || isSpace.test(character)
  while (end > start && isLost(text.charAt(end - 1), atEnd)) end--
  while (start < end && isLost(text.charAt(start), atStart)) start++
  return text.slice(start, end)
}

const isSpace = new RegExp(space)
