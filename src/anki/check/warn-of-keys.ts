import { nearest } from '../faults/nearest.js'
import { shortened } from '../faults/shown.js'
import type { ProblemPlace, Problems } from './problems.js'
import type { ObjectShape } from './value-shapes.js'

/** Warns of keys that are not read, since what they hold would be lost without a word. */
export function warnOfKeys(object: object, shape: ObjectShape, title: string, place: ProblemPlace, { warning }: Problems): void {
  for (const [key, value] of Object.entries(object)) {
    if (shape.keys.has(key) || value === undefined) continue
    const meant = nearest(key, shape.keys)
    const expected = meant === undefined ? `expected one of ${[...shape.keys].join(', ')}` : `did you mean \`${meant}\`?`
    warning('unknown-key', `${title}key \`${shortened(key)}\`, which is not written, ${expected}`, place)
  }
}
