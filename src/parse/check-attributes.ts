import type { Report } from '../diagnostics/report.js'
import type { Kinds } from '../kinds/kinds.js'
import type { Attributes } from './attributes.js'
import { didYouMean } from './did-you-mean.js'

const others = ['reversed', 'typed', 'terms', 'skip', 'new']
const keys = ['tags', 'deck', 'id', 'lang']

/** Tells of classes and keys that mean nothing. */
export function checkAttributes(attributes: Attributes, report: Report, kinds: Kinds): void {
  for (const { name, position } of attributes.classes) {
    if (others.includes(name) || kinds.withClass(name)) continue
    const near = didYouMean(name, [...kinds.all.flatMap((kind) => kind.classes), ...others])
    report('attribute-unknown', position, { attribute: `.${name}`, suggestion: near && `.${near}` })
  }
  for (const { name, position } of attributes.keys) {
    if (keys.includes(name)) continue
    const near = didYouMean(name, keys)
    report('attribute-unknown', position, { attribute: `${name}=`, suggestion: near && `${near}=` })
  }
}
