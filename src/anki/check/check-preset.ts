import type { DeckPreset } from '../deck-preset.js'
import { nearest } from '../nearest.js'
import { groupedOptions, lenientOptions, strictOptions } from './preset-options.js'
import type { Problems } from './problems.js'
import { isPlainObject, type Shape, wrongType } from './value-shapes.js'

/** The options of a preset: known to Anki, and of the types that it reads. */
export function checkPreset({ name: preset, options = {} }: DeckPreset, problems: Problems): void {
  const groups: Readonly<Record<string, Readonly<Record<string, Shape>>>> = groupedOptions
  const known = [...Object.keys(strictOptions), ...Object.keys(lenientOptions), ...Object.keys(groups)]
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined) continue
    const group = Object.hasOwn(groups, key) ? groups[key] : undefined
    if (group) checkGroup(preset, key, group, value, problems)
    else if (Object.hasOwn(strictOptions, key)) report(strictOptions[key]?.(value), key, false)
    else if (Object.hasOwn(lenientOptions, key)) report(lenientOptions[key]?.(value), key, true)
    else warnOf(key, known, { preset }, problems)
  }

  function report(fault: ReturnType<Shape>, key: string, isLenient: boolean): void {
    if (fault)
      problems.error(isLenient ? 'preset-option' : fault.code, `Preset \`${preset}\`: option \`${key}\` ${fault.message}`, { preset })
  }
}

function checkGroup(preset: string, group: string, shapes: Readonly<Record<string, Shape>>, value: unknown, problems: Problems): void {
  if (!isPlainObject(value)) {
    problems.error('preset-option', `Preset \`${preset}\`: options \`${group}\` ${wrongType(value, 'an object').message}`, { preset })
    return
  }
  for (const [key, option] of Object.entries(value)) {
    if (option === undefined) continue
    const fault = Object.hasOwn(shapes, key) ? shapes[key]?.(option) : undefined
    const at = `${group}.${key}`
    if (fault)
      problems.error('preset-option', `Preset \`${preset}\`: option \`${at}\` ${fault.message}: Anki would take its default`, { preset })
    else if (!Object.hasOwn(shapes, key))
      warnOf(
        at,
        Object.keys(shapes).map((each) => `${group}.${each}`),
        { preset },
        problems
      )
  }
}

function warnOf(key: string, known: readonly string[], place: { readonly preset: string }, { warning }: Problems): void {
  const meant = nearest(key, known)
  const hint = meant === undefined ? "expected one of Anki's keys" : `did you mean \`${meant}\`?`
  warning('unknown-option', `Preset \`${place.preset}\`: option \`${key}\`, which Anki does not know, ${hint}`, place)
}
