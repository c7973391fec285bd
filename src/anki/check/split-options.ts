import { isPlainObject } from '../faults/is-plain-object.js'
import type { DeckPreset, PresetOptions } from '../model/deck-preset.js'
import { groupedOptions, plainOptions } from './preset-options.js'
import type { Shape } from './value-shapes.js'

type OptionKeys = Readonly<Record<string, unknown>>

/** The keys of a preset as read: those of Anki with values of its types, and the others. What holds nothing is left out. */
export function splitOptions(keys: OptionKeys): Pick<DeckPreset, 'options' | 'other'> {
  const groups: Readonly<Record<string, Readonly<Record<string, Shape>>>> = groupedOptions
  const options: Record<string, unknown> = {}
  const other: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(keys)) {
    const shapes = Object.hasOwn(groups, key) ? groups[key] : undefined
    if (shapes === undefined || !isPlainObject(value)) {
      if (fits(plainOptions, key, value)) options[key] = value
      else other[key] = value
      continue
    }
    const parts = Object.entries(value)
    const [known, unknown] = [true, false].map((isKnown) => parts.filter(([name, part]) => fits(shapes, name, part) === isKnown))
    if (known && known.length > 0) options[key] = Object.fromEntries(known)
    if (unknown && unknown.length > 0) other[key] = Object.fromEntries(unknown)
  }
  return { ...(areOptions(options) ? { options } : {}), ...(isEmpty(other) ? {} : { other }) }
}

/** All have the type of their key by now. */
function areOptions(keys: object): keys is PresetOptions {
  return !isEmpty(keys)
}

function isEmpty(keys: object): boolean {
  return Object.keys(keys).length === 0
}

/** Numbers out of range still fit. */
function fits(shapes: Readonly<Record<string, Shape>>, key: string, value: unknown): boolean {
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
  return shape !== undefined && shape(value)?.code !== 'wrong-type'
}
