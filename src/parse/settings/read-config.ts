import { aSimpleGlob, isSimpleGlob } from '../../files/is-simple-glob.js'
import { isClean } from '../../html/clean.js'
import { checkMacros } from '../../html/formulas/macros.js'
import type { CardKind } from '../../kinds/kind.js'
import { createKinds } from '../../kinds/kinds.js'
import { themes } from '../../kinds/note-types/css/palette.js'
import { looks } from '../../kinds/note-types/looks.js'
import type { OwnNoteType } from '../../kinds/note-types/own-note-type.js'
import type { Extensions } from './extensions.js'
import { readSettings, type SettingProblem, type SettingShapes, settingShapes, show } from './read-settings.js'
import { isRecord, limits, severities } from './rule-shapes.js'
import { amount, listOf, oneOf, type SettingShape, text, textThat } from './setting-shapes.js'
import type { Config } from './settings.js'

const closedGlob = textThat(
  (pattern) => !pattern.startsWith('!') && isClosed(pattern),
  'a glob without `!` and with each bracket closed, such as `drafts/**`'
)
const simpleGlob = textThat(isSimpleGlob, aSimpleGlob)
const glob: SettingShape<string> = {
  ...closedGlob,
  read(value, fail) {
    const found = closedGlob.read(value, fail)
    return found === undefined ? undefined : simpleGlob.read(found, fail)
  }
}

/** A bracket that is never closed is taken for a letter, and the glob matches nothing. */
function isClosed(pattern: string): boolean {
  const open: string[] = []
  for (const [sign] of pattern.replace(/\\./g, '').matchAll(/\[(?:\[:\w+:\]|[^\]])+\]|./gsy)) {
    if (sign === '(' || sign === '{') open.push(sign)
    else if (sign === ')' || sign === '}') {
      if (open.pop() !== (sign === ')' ? '(' : '{')) return false
    } else if (sign === '[' || sign === ']') return false
  }
  return open.length === 0
}

const cleanText = textThat(isClean, 'text without control characters')

const macros: SettingShape<string> = {
  read(value, fail) {
    const found = text.read(value, fail)
    if (found === undefined || isMacroFile(found)) return found
    const problem = checkMacros(found)
    return problem ? fail(problem.expected) : found
  },
  schema: text.schema
}

/** Whether it names a file that holds definitions, and is none itself. */
export const isMacroFile = (written: string) => /^[^\\{}$%\n]+\.[a-z]+$/i.test(written)

/** Whether it names a file that holds CSS, and is none itself. */
export const isCssFile = (written: string) => /^[^{}@;\n]+\.css$/i.test(written)

const look: SettingShape<number> = {
  read(value, fail) {
    const number = amount.read(value, () => undefined)
    return number !== undefined && looks[number] ? number : fail(`the number of a look: \`${Object.keys(looks).join('`, `')}\``)
  },
  schema: { enum: Object.keys(looks).flatMap((number) => [Number(number), number]) }
}

const noteTypes: SettingShape<readonly (string | OwnNoteType)[]> = {
  read(value, fail) {
    const folder = 'a folder such as `note-types/vocabulary`'
    const list = typeof value === 'string' ? [value] : value
    if (!Array.isArray(list)) return fail(`${folder}, or a list of folders`)
    return list.every((name, index) => (typeof name === 'string' && name.trim() !== '') || fail(folder, [index])) ? list : undefined
  },
  schema: { type: ['string', 'array'], items: { type: 'string', minLength: 1 }, minLength: 1 }
}

const { title: _, noteType: _ofFile, ...everywhere } = settingShapes

/** What an author can set for a project. */
export const configShapes: SettingShapes<Config> = {
  ...everywhere,
  id: cleanText,
  noteType: cleanText,
  noteTypes,
  include: listOf(glob),
  exclude: listOf(glob),
  html: oneOf('sanitise', 'escape', 'trust'),
  macros,
  decks: oneOf('file', 'folder', 'single'),
  theme: oneOf(...themes),
  look,
  css: text,
  rules: severities,
  limits
}

const plugins: SettingShape<NonNullable<Extensions['remarkPlugins']>> = {
  read: (value, fail) => (Array.isArray(value) ? value : fail('a list of unified plugins')),
  schema: { not: {} }
}

const kinds: SettingShape<readonly CardKind[]> = {
  read(value, fail) {
    if (!Array.isArray(value)) return fail('a list of kinds, each made by `defineKind`')
    if (!value.every((kind, index) => isKind(kind) || fail('a kind, made by `defineKind`', [index]))) return undefined
    try {
      createKinds(value)
      return value
    } catch (error) {
      return fail(`kinds that go together (${error instanceof Error ? error.message : String(error)})`)
    }
  },
  schema: { not: {} }
}

const codeShapes: SettingShapes<Extensions> = { kinds, remarkPlugins: plugins, rehypePlugins: plugins }

export interface ReadConfig<T> {
  readonly config: T
  readonly problems: readonly SettingProblem[]
}

/** Reads what a config file of data gives. A key that it does not know is a problem, too. */
export function readConfig(value: unknown): ReadConfig<Config> {
  return read(value, configShapes, (key) => (Object.hasOwn(codeShapes, key) ? needsCode : undefined))
}

/** Reads what a config in JavaScript or TypeScript gives, which can hold kinds and plugins. */
export function readCodeConfig(value: unknown): ReadConfig<Config & Extensions> {
  return read(value, { ...configShapes, ...codeShapes }, () => undefined)
}

const needsCode = {
  found: 'nothing that YAML or JSON can hold',
  expected: 'it in a config in JavaScript or TypeScript, such as `build-deck.config.js`'
}

function read<T extends object>(
  value: unknown,
  shapes: SettingShapes<T>,
  about: (key: string) => Pick<SettingProblem, 'found' | 'expected'> | undefined
): ReadConfig<Partial<T>> {
  if (value === undefined || value === null) return { config: {}, problems: [] }
  if (!isRecord(value)) {
    const expected = 'keys and values, such as `deck: Biology`'
    return { config: {}, problems: [{ path: [], part: 'value', found: show(value), expected }] }
  }
  const { settings, problems, unknown } = readSettings<T>(value, shapes)
  const strangers = unknown
    // Editors find the schema by it.
    .filter(({ key }) => key !== '$schema')
    .map(({ key, suggestion }): SettingProblem => {
      const known = Object.keys(shapes).filter((name) => name !== 'dialect')
      const expected = suggestion ? `a known one; did you mean \`${suggestion}\`?` : `one of \`${known.join('`, `')}\``
      return { path: [key], part: 'key', found: 'not a key of the config', expected, ...about(key) }
    })
  return { config: settings, problems: [...problems, ...strangers] }
}

function isKind(value: unknown): value is CardKind {
  return isRecord(value) && 'kind' in value && 'fields' in value && typeof value.fields === 'function'
}
