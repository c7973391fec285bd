import { isPlainObject } from '../faults/is-plain-object.js'
import { nearest } from '../faults/nearest.js'
import type { DeckPreset } from '../model/deck-preset.js'
import { groupedOptions, isLenient, plainOptions } from './preset-options.js'
import type { Problems } from './problems.js'
import { type Fault, type Shape, wrongType } from './value-shapes.js'

type ShapesByName = Readonly<Record<string, Shape>>

const groups: Readonly<Record<string, ShapesByName>> = groupedOptions
const known = [...Object.keys(plainOptions), ...Object.keys(groups)]
const ofTheModel: ReadonlySet<string> = new Set(['id', 'name', 'mod', 'usn'])

/** The options of a preset: known to Anki, of the types that it reads, within the bounds that it keeps. */
export function checkPreset({ name: preset, options = {}, other = {} }: DeckPreset, problems: Problems): void {
  const place = { preset }
  const report = (key: string, { code, message }: Fault): void =>
    problems.error(code, `Preset \`${preset}\`: option \`${key}\` ${message}`, place)
  checkOptions(options, report, (key, names) => problems.warning('unknown-option', `Preset \`${preset}\`: ${unknown(key, names)}`, place))
  checkOptions(other, report, () => undefined)
}

function checkOptions(
  options: object,
  report: (key: string, fault: Fault) => void,
  unknown: (key: string, known: readonly string[]) => void
): void {
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined) continue
    if (Object.hasOwn(groups, key)) checkGroup(key, groups[key] ?? {}, value, report, unknown)
    else if (Object.hasOwn(plainOptions, key)) {
      const fault = plainOptions[key]?.(value)
      if (fault) report(key, isLenient(key) ? { ...fault, code: 'preset-option' } : fault)
    } else unknown(key, known)
  }
}

function checkGroup(
  group: string,
  shapes: ShapesByName,
  value: unknown,
  report: (key: string, fault: Fault) => void,
  unknown: (key: string, known: readonly string[]) => void
): void {
  if (!isPlainObject(value)) {
    report(group, { ...wrongType(value, 'an object'), code: 'preset-option' })
    return
  }
  for (const [key, option] of Object.entries(value)) {
    if (option === undefined) continue
    const at = `${group}.${key}`
    if (!Object.hasOwn(shapes, key)) {
      const names = Object.keys(shapes).map((each) => `${group}.${each}`)
      unknown(at, names)
      continue
    }
    const fault = shapes[key]?.(option)
    if (fault?.code === 'number-unusual') report(at, fault)
    else if (fault) report(at, { code: 'preset-option', message: `${fault.message}: Anki would take its default` })
  }
}

function unknown(key: string, names: readonly string[]): string {
  if (ofTheModel.has(key)) return `option \`${key}\`, which is written from the preset itself, expected options only`
  const meant = nearest(key, names)
  return `option \`${key}\`, which Anki does not know, ${meant === undefined ? "expected one of Anki's keys" : `did you mean \`${meant}\`?`}`
}
