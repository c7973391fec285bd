import type { Report } from '../../../diagnostics/message.js'
import type { Kinds } from '../../../kinds/kinds.js'
import { didYouMean } from '../../settings/did-you-mean.js'
import { settingShapes } from '../../settings/read-settings.js'
import { oneOf, type SettingShape } from '../../settings/setting-shapes.js'
import { voice } from '../../settings/voice.js'
import type { Attributes, Placed } from './attributes.js'

const always = ['tags', 'deck', 'id', 'lang', 'tts', 'regions']
const shapes: ReadonlyMap<string, SettingShape<string>> = new Map([
  ['deck', settingShapes.deck],
  ['lang', settingShapes.lang],
  ['tts', voice]
])

/** What cannot be read stays in the text, where the next reader finds it again: rules and offsets by file. */
const reported = new WeakMap<Report, Set<string>>()

/** Reports classes and keys that mean nothing, and values that cannot be taken. */
export function checkAttributes(attributes: Attributes, report: Report, kinds: Kinds): void {
  const told = reported.get(report) ?? new Set()
  reported.set(report, told)
  for (const { name, position, expected, rule } of attributes.nearMisses) {
    const key = `${rule} ${position.start.offset}`
    if (told.has(key)) continue
    told.add(key)
    if (rule) report(rule, position, { found: name, expected })
    else report('attribute-unknown', position, { what: 'Mark', name, known: expected, suggestion: undefined })
  }
  for (const { name, position } of attributes.classes) {
    if (kinds.classes.includes(name)) continue
    const known = kinds.classes.map((known) => `.${known}`)
    reportUnknown('Class', { name: `.${name}`, position }, known, report)
  }
  const keys = kinds.noteTypes.length > 0 ? [...always, 'noteType'] : always
  for (const { name, value, position } of attributes.keys) {
    const shape = name === 'noteType' && keys.includes(name) ? oneOf(...kinds.noteTypes) : shapes.get(name)
    const problem = shape && problemOf(shape, value)
    if (problem) report('attribute-unknown', position, { what: 'Value', name: value, known: problem, suggestion: undefined })
    if (name === 'noteType' && !keys.includes(name))
      report('attribute-unknown', position, {
        what: 'Key',
        name: 'noteType=',
        known: 'a list `noteTypes` in the config that names it',
        suggestion: undefined
      })
    else if (!keys.includes(name))
      reportUnknown(
        'Key',
        { name: `${name}=`, position },
        keys.map((known) => `${known}=`),
        report
      )
  }
}

/** What was expected of a value, if it is wrong. */
function problemOf(shape: SettingShape<string>, value: string): string | undefined {
  let problem: string | undefined
  shape.read(value, (expected) => {
    problem = expected
    return undefined
  })
  return problem
}

function reportUnknown(what: string, { name, position }: Placed, known: readonly string[], report: Report) {
  report('attribute-unknown', position, { what, name, known: `one of \`${known.join(' ')}\``, suggestion: didYouMean(name, known) })
}
