import { randomInt } from 'node:crypto'

/** Without what is easily taken for another letter, or for a number in YAML. */
const letters = 'abcdefghjkmnpqrstuvwxyz'

/** A word that no other project has: 8 letters, of 23 each. */
export function randomId(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')
}
