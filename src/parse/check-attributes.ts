import type { Report } from '../diagnostics/report.js'
import type { Attributes } from './attributes.js'
import { didYouMean } from './did-you-mean.js'

const classes = [
  'basic',
  'reversed',
  'typed',
  'cloze',
  'list',
  'overlap',
  'terms',
  'comparison',
  'rows',
  'cells',
  'choice',
  'true-false',
  'skip',
  'new'
]
const keys = ['tags', 'deck', 'id', 'lang']

/** Tells of classes and keys that mean nothing. */
export function checkAttributes(attributes: Attributes, report: Report): void {
  for (const { name, position } of attributes.classes) {
    if (classes.includes(name)) continue
    const near = didYouMean(name, classes)
    report('attribute-unknown', position, { attribute: `.${name}`, suggestion: near && `.${near}` })
  }
  for (const { name, position } of attributes.keys) {
    if (keys.includes(name)) continue
    const near = didYouMean(name, keys)
    report('attribute-unknown', position, { attribute: `${name}=`, suggestion: near && `${near}=` })
  }
}
