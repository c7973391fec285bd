// Field and template ids that Anki made are random 64-bit integers, which a JavaScript number does not hold.
const largeIntegers = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/gs
// Anki keeps no NUL in any text, so one marks such an integer while it is a string.
const marked = /^\0(-?\d+)$/
const markedText = /"\\u0000(-?\d+)"/g

/** JSON text as a value; integers that a number does not hold become `bigint`. Throws `SyntaxError`. */
export function parseJson(text: string): unknown {
  const safe = text.replace(largeIntegers, (match) =>
    match.startsWith('"') || Number.isSafeInteger(Number(match)) ? match : `"\\u0000${match}"`
  )
  if (safe === text) return JSON.parse(text)
  return JSON.parse(safe, (_key, value: unknown) => {
    const digits = typeof value === 'string' ? marked.exec(value)?.[1] : undefined
    return digits === undefined ? value : BigInt(digits)
  })
}

/** A value as JSON text, `bigint` as an integer. */
export function stringifyJson(value: unknown): string {
  let hasLarge = false
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'bigint') return part
    hasLarge = true
    return `\0${part}`
  })
  return hasLarge ? text.replace(markedText, '$1') : text
}
