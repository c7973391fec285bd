import type { Report } from '../diagnostics/report.js'
import type { Kinds } from '../kinds/kinds.js'
import type { Attributes, Placed } from './attributes.js'
import { didYouMean } from './did-you-mean.js'

const others = ['terms', 'reversed', 'typed', 'skip', 'new']
const keys = ['tags', 'deck', 'id', 'lang']

/** Tells of classes and keys that mean nothing. */
export function checkAttributes(attributes: Attributes, report: Report, kinds: Kinds): void {
  for (const { name, position } of attributes.classes) {
    if (others.includes(name) || kinds.withClass(name)) continue
    const known = [...kinds.all.flatMap(({ classes }) => classes), ...others].map((known) => `.${known}`)
    tell('Class', { name: `.${name}`, position }, known, report)
  }
  for (const { name, position } of attributes.keys) {
    if (!keys.includes(name))
      tell(
        'Key',
        { name: `${name}=`, position },
        keys.map((known) => `${known}=`),
        report
      )
  }
}

function tell(what: string, { name, position }: Placed, known: readonly string[], report: Report) {
  report('attribute-unknown', position, { what, name, known: `one of \`${known.join(' ')}\``, suggestion: didYouMean(name, known) })
}
