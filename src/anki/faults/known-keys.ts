import { nearest } from './nearest.js'
import { shortened } from './shown.js'

/** Throws `TypeError` on a key that no option has; `what` the key is, for the message. A key that is `undefined` is none. */
export function expectKnownKeys(options: object, known: readonly string[], what: string): void {
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || known.includes(key)) continue
    const meant = nearest(key, known)
    const expected = meant === undefined ? `expected one of: ${known.join(', ')}` : `did you mean \`${meant}\`?`
    throw new TypeError(`${what} \`${shortened(key)}\` unknown, ${expected}`)
  }
}
