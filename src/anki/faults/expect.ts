import { isPlainObject } from './is-plain-object.js'
import { shortened, shown } from './shown.js'

/** Whose value is wrong: a place in words, a note, or what has a name. */
export type Owner = string | { readonly guid?: unknown; readonly name?: unknown }

/** Throws `TypeError` with what was given and what is expected instead. */
export function refuse(what: string, value: unknown, expected: string, owner: Owner = ''): never {
  throw new TypeError(`${placeOf(owner)}${what} is ${shown(value)}, expected ${expected}`)
}

export function expectText(value: unknown, what: string, expected = 'text', owner?: Owner): void {
  if (typeof value !== 'string') refuse(what, value, expected, owner)
}

export function expectObject(value: unknown, what: string, expected: string, owner?: Owner): void {
  if (!isPlainObject(value)) refuse(what, value, expected, owner)
}

export function expectList(value: unknown, what: string, expected: string, owner?: Owner): void {
  if (!Array.isArray(value)) refuse(what, value, expected, owner)
}

/** A list of objects, such as the templates of a note type. */
export function expectObjects(value: unknown, what: string, owner?: Owner): void {
  const items: readonly unknown[] = Array.isArray(value) ? value : refuse(what, value, 'a list', owner)
  for (const [index, item] of items.entries()) expectObject(item, `Item ${index} of ${what}`, 'an object', owner)
}

/** An object that has none but the known keys, since a misspelt one would be passed over without a word. */
export function expectKeys(value: object, known: readonly string[], what: string, expected: string, owner: Owner = ''): void {
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined || known.includes(key)) continue
    const names = known.map((name) => `\`${name}\``).join(', ')
    throw new TypeError(`${placeOf(owner)}${what} with \`${shortened(key)}\`, expected ${expected}: ${names}`)
  }
}

/** Made of the owner only where something is wrong: there may be hundreds of thousands of notes. */
function placeOf(owner: Owner): string {
  if (typeof owner === 'string') return owner === '' ? '' : `${owner}: `
  if (typeof owner.guid === 'string') return `Note \`${shortened(owner.guid)}\`: `
  return typeof owner.name === 'string' ? `Note type \`${shortened(owner.name)}\`: ` : ''
}
