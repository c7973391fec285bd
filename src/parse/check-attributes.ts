import type { Report } from '../diagnostics/message.js'
import type { Kinds } from '../kinds/kinds.js'
import type { Attributes, Placed } from './attributes.js'
import { didYouMean } from './did-you-mean.js'
import { settingShapes } from './read-settings.js'
import type { Shape } from './setting-shapes.js'
import { voice } from './voice.js'

const others = ['terms', 'reversed', 'typed', 'listen', 'skip', 'new']
const keys = ['tags', 'deck', 'id', 'lang', 'tts']

const shapes: Readonly<Record<string, Shape<string>>> = { deck: settingShapes.deck, lang: settingShapes.lang, tts: voice }

/** What cannot be read stays in the text, where the next reader finds it again: rules and offsets by file. */
const toldOdd = new WeakMap<Report, Set<string>>()

/** Tells of classes and keys that mean nothing, and of values that cannot be taken. */
export function checkAttributes(attributes: Attributes, report: Report, kinds: Kinds): void {
  const told = toldOdd.get(report) ?? new Set()
  toldOdd.set(report, told)
  for (const { name, position, expected, rule } of attributes.odd) {
    const key = `${rule} ${position.start.offset}`
    if (told.has(key)) continue
    told.add(key)
    if (rule) report(rule, position, { found: name, expected })
    else report('attribute-unknown', position, { what: 'Mark', name, known: expected, suggestion: undefined })
  }
  for (const { name, position } of attributes.classes) {
    if (others.includes(name) || kinds.withClass(name)) continue
    const known = [...kinds.all.flatMap(({ classes }) => classes), ...others].map((known) => `.${known}`)
    tell('Class', { name: `.${name}`, position }, known, report)
  }
  for (const { name, value, position } of attributes.keys) {
    const shape = shapes[name]
    const problem = shape && problemOf(shape, value)
    if (problem) report('attribute-unknown', position, { what: 'Value', name: value, known: problem, suggestion: undefined })
    if (!keys.includes(name))
      tell(
        'Key',
        { name: `${name}=`, position },
        keys.map((known) => `${known}=`),
        report
      )
  }
}

/** What was expected of a value, if it is wrong. */
function problemOf(shape: Shape<string>, value: string): string | undefined {
  let problem: string | undefined
  shape.read(value, (expected) => {
    problem = expected
    return undefined
  })
  return problem
}

function tell(what: string, { name, position }: Placed, known: readonly string[], report: Report) {
  report('attribute-unknown', position, { what, name, known: `one of \`${known.join(' ')}\``, suggestion: didYouMean(name, known) })
}
