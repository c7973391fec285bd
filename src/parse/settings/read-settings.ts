import { articleLanguages } from '../../cards/colour-articles.js'
import { didYouMean } from './did-you-mean.js'
import type { SettingPath } from './read-yaml.js'
import { amount, flag, listOf, oneOf, type SettingShape, tags, text, textThat } from './setting-shapes.js'
import type { Settings } from './settings.js'
import { toLevelName } from './to-deck.js'
import { tts } from './voice.js'

/** A setting that cannot be taken as it is. */
export interface SettingProblem {
  readonly path: SettingPath
  /** Which of the two is wrong. */
  readonly part: 'key' | 'value'
  /** What is there, in words or in backticks. */
  readonly found: string
  readonly expected: string
}

/** A key that has no shape, and the one that is nearly spelt so. */
export interface UnknownKey {
  readonly key: string
  readonly suggestion: string | undefined
}

export interface ReadSettings<T> {
  readonly settings: T
  readonly problems: readonly SettingProblem[]
  readonly unknown: readonly UnknownKey[]
}

/** The values that each key takes. */
export type SettingShapes<T> = { readonly [Key in keyof T]-?: SettingShape<NonNullable<T[Key]>> }

/** What an author can set for a file. */
export const settingShapes: SettingShapes<Settings> = {
  title: text,
  deck: textThat(isDeckName, 'a deck name such as `Biology::Cells`'),
  tags,
  cards: oneOf('headings', 'marked', 'off'),
  dialect: { read: (_, fail) => fail('no dialect: build-deck reads its own notation only'), schema: { not: {} } },
  reversed: flag,
  typed: flag,
  highlights: oneOf('cloze'),
  lists: oneOf('recall', 'overlap', 'terms'),
  tables: oneOf('rows', 'cells', 'recall'),
  occlusion: oneOf('hide-one', 'hide-all'),
  skip: listOf(text),
  longestAnswer: amount,
  context: oneOf('title', 'headings', 'none'),
  lineBreaks: oneOf('keep', 'join'),
  lang: textThat(isLanguageTag, 'a language tag such as `de` or `pt-BR`'),
  articles: oneOf(...articleLanguages),
  tts,
  listen: flag,
  noteType: text
}

/** Reads a record of settings; a key without a value counts as absent. */
export function readSettings<T extends object>(record: object, shapes: SettingShapes<T>): ReadSettings<Partial<T>> {
  const settings: Partial<T> = {}
  const problems: SettingProblem[] = []
  const unknown: UnknownKey[] = []
  const known = Object.keys(shapes)
  const isKnown = (key: string): key is Extract<keyof T, string> => known.includes(key)
  for (const [key, value] of Object.entries(record)) {
    if (!isKnown(key)) {
      unknown.push({ key, suggestion: didYouMean(key, known) })
      continue
    }
    if (value === undefined || value === null) continue
    const read = shapes[key].read(value, (expected, within = [], part = 'value') => {
      const found = part === 'key' ? 'unknown' : show(valueAt(value, within))
      problems.push({ path: [key, ...within], part, found, expected })
      return undefined
    })
    if (read !== undefined) settings[key] = read
  }
  return { settings, problems, unknown }
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value !== null ? 'keys and values' : `\`${String(value)}\``
}

function valueAt(value: unknown, path: SettingPath): unknown {
  const inner = (outer: unknown, step: string | number): unknown =>
    typeof outer === 'object' && outer !== null && Object.hasOwn(outer, step) ? outer[step as keyof typeof outer] : undefined
  return path.reduce(inner, value)
}

/** More than anyone has; each stands in the name of all below it. */
const mostLevels = 100

function isDeckName(name: string): boolean {
  const levels = name.replace(/^::/, '').split('::')
  return levels.length <= mostLevels && levels.every((level) => toLevelName(level) !== '')
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
