// Field and template ids that Anki made are random 64-bit integers, which a JavaScript number does not hold.
// Whatever is no JSON is taken to its end, so that nothing is read twice.
const parts = /("(?:[^"\\]|\\.?)*(?:"|$))(\s*:)?|-?\d[\d.eE+-]*/gs
const large = /^-?\d{16,}$/
// A NUL at its start marks such an integer while it is a string; a string that starts with one itself gets another before it.
const nul = '"\\u0000'

/** JSON text as a value; integers that a number does not hold become `bigint`. Throws `SyntaxError`. */
export function parseJson(text: string): unknown {
  const safe = text.replace(parts, (match, string?: string, colon?: string) => {
    if (string !== undefined) return colon === undefined && string.startsWith(nul) ? `${nul}${string.slice(1)}` : match
    return !large.test(match) || Number.isSafeInteger(Number(match)) ? match : `${nul}${match}"`
  })
  if (safe === text) return JSON.parse(text)
  return JSON.parse(safe, (_key, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith('\0')) return value
    return value.startsWith('\0\0') ? value.slice(1) : BigInt(value.slice(1))
  })
}

/** A value as JSON text, `bigint` as an integer. */
export function stringifyJson(value: unknown): string {
  return jsonOf(value) ?? 'null'
}

function jsonOf(value: unknown): string | undefined {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => jsonOf(item) ?? 'null').join(',')}]`
  const entries: string[] = []
  for (const [key, part] of Object.entries(value)) {
    const text = jsonOf(part)
    if (text !== undefined) entries.push(`${JSON.stringify(key)}:${text}`)
  }
  return `{${entries.join(',')}}`
}
