import type { Yaml } from 'mdast'
import type { Report } from '../../diagnostics/message.js'
import { readSettings, settingShapes } from './read-settings.js'
import { readYaml } from './read-yaml.js'
import { oneOf } from './setting-shapes.js'
import type { Settings } from './settings.js'

/** Keys of other tools that are a letter away from one of ours. */
const foreign = new Set(['type'])

/** The settings in a file's front matter. */
export function readFrontMatter({ value, position }: Yaml, report: Report, noteTypes: readonly string[] = []): Settings {
  const yaml = readYaml(value, (position?.start.line ?? 1) + 1)
  for (const { problem, place } of yaml.problems) report('front-matter-syntax', place, { problem })
  if (yaml.value === undefined) return {}
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    report('front-matter-syntax', yaml.placeOfValue([]), { problem: `${Array.isArray(yaml.value) ? 'a list' : 'text'} without keys` })
    return {}
  }

  if (noteTypes.length === 0 && 'noteType' in yaml.value && yaml.value.noteType !== null)
    report('note-type-unset', yaml.placeOfKey(['noteType']), { noteType: cut(yaml.sourceOf(['noteType'])) })
  // Where the project has no note types of its own, the key may be another tool's.
  const { noteType: _, ...shapes } = settingShapes
  const ofProject = noteTypes.length > 0 ? { ...shapes, noteType: oneOf(...noteTypes) } : shapes
  const { settings, problems, unknown } = readSettings<Settings>(yaml.value, ofProject as typeof settingShapes)
  for (const { path, expected } of problems) {
    report('front-matter-invalid-value', yaml.placeOfValue(path), { key: toName(path), value: cut(yaml.sourceOf(path)), expected })
  }
  for (const { key, suggestion } of unknown) {
    if (suggestion && !foreign.has(key)) report('front-matter-unknown-key', yaml.placeOfKey([key]), { key, suggestion })
  }
  return settings
}

/** Whether the file is a talk of Marp's: each slide has a `#`, and the first is the talk's. */
export const isOfSlides = ({ value }: Yaml) => /^marp:\s*true\s*$/m.test(value)

function toName([key, ...steps]: readonly (string | number)[]): string {
  return [key, ...steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))].join('')
}

function cut(source: string): string {
  const [first = '', more] = source.split('\n', 2)
  const line = more === undefined ? first : `${first.trimEnd()} …`
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
