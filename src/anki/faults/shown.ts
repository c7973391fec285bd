const longest = 40

/** A value as a message shows it, with its type where that is what may be wrong. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `the text \`${shortened(value)}\``
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return `\`${value}\``
  if (typeof value === 'bigint') return `the bigint \`${value}n\``
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? kindOf(value) : `a ${typeof value}`
}

/** Objects of JavaScript's own kinds by their names. */
function kindOf(value: object): string {
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  return kind === 'Object' ? 'an object' : `${/^[AEIOU](?!RL)/.test(kind) ? 'an' : 'a'} ${kind}`
}

/** The beginning of a text, on one line. */
export function shortened(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= longest ? line : `${line.slice(0, longest)}…`
}
