import { nearest } from '../faults/nearest.js'
import { shortened } from '../faults/shown.js'
import type { ObjectShape } from './value-shapes.js'

/** Calls back with what is to be warned of a key that is not read, since what it holds would be lost without a word. */
export function warnOfKeys(object: object, shape: ObjectShape, unknown: (message: string) => void): void {
  for (const key of Object.keys(object)) {
    if (shape.keys.has(key) || Reflect.get(object, key) === undefined) continue
    const meant = nearest(key, shape.keys)
    const expected = meant === undefined ? `expected one of ${[...shape.keys].join(', ')}` : `did you mean \`${meant}\`?`
    unknown(`key \`${shortened(key)}\`, which is not written, ${expected}`)
  }
}
