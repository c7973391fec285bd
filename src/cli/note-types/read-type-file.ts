import { aSimpleGlob, isSimpleGlob } from '../../files/is-simple-glob.js'
import { type OwnNoteType, readSource, wholesOf } from '../../kinds/note-types/own-note-type.js'
import { didYouMean } from '../../parse/settings/did-you-mean.js'
import { readYaml, type SettingPath } from '../../parse/settings/read-yaml.js'

export type TypeFile =
  | {
      readonly noteType: Omit<OwnNoteType, 'templates' | 'css'>
      /** Names of the templates, whose sides stand in files. */
      readonly templates: readonly string[]
      /** Where a field's name stands. */
      readonly offsetOf: (field: string) => number
    }
  | { readonly offset: number; readonly problem: { readonly found: string; readonly expected: string } }

const keys = ['name', 'id', 'kind', 'fields', 'templates', 'sortField', 'files', 'inAnki']

/** Reads the text of a `note-type.yaml`. */
export function readTypeFile(text: string, called: string): TypeFile {
  const yaml = readYaml(text)
  const offsetAt = (place: { start: { line: number; column: number } }) => {
    const lines = text.split('\n').slice(0, place.start.line - 1)
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + place.start.column - 1
  }
  const at = (path: SettingPath, found: string, expected: string, part: 'key' | 'value' = 'value') => ({
    offset: offsetAt(part === 'key' ? yaml.placeOfKey(path) : yaml.placeOfValue(path)),
    problem: { found, expected }
  })
  const [broken] = yaml.problems
  if (broken) return { offset: offsetAt(broken.place), problem: { found: `no YAML (${broken.problem})`, expected: 'keys and values' } }
  if (!isRecord(yaml.value)) return at([], 'no keys and values', '`fields:` with a field and what it holds on each line')
  const { name = called, id, kind = 'standard', fields, templates = ['Card 1'], sortField, files = [], inAnki } = yaml.value
  const stranger = Object.keys(yaml.value).find((key) => !keys.includes(key))
  if (stranger !== undefined) {
    const near = didYouMean(stranger, keys)
    return at([stranger], `the key \`${stranger}\``, near ? `\`${near}\`` : `one of \`${keys.join('`, `')}\``, 'key')
  }
  if (typeof name !== 'string' || name.trim() === '') return at(['name'], 'no name', 'the one that Anki shows')
  if (id !== undefined && !(typeof id === 'string' && /^[1-9]\d{0,15}$/.test(id) && Number.isSafeInteger(Number(id))))
    return at(['id'], `\`${String(id)}\``, 'the number that the note type has in Anki, such as `1618220000000`')
  if (kind !== 'standard' && kind !== 'cloze') return at(['kind'], `\`${String(kind)}\``, '`standard` or `cloze`')
  if (inAnki !== undefined && inAnki !== 'keep' && inAnki !== 'update') return at(['inAnki'], `\`${String(inAnki)}\``, '`keep` or `update`')
  if (!isRecord(fields) || Object.keys(fields).length === 0)
    return at(['fields'], 'no fields', 'a field and what it holds on each line, such as `Word: question`')
  const read: OwnNoteType['fields'][number][] = []
  for (const [field, holds] of Object.entries(fields)) {
    if (/^\d+$/.test(field)) return at(['fields', field], `a field called \`${field}\``, 'a name that is no number', 'key')
    const source = typeof holds === 'string' ? readSource(holds.trim()) : undefined
    if (holds !== undefined && !source)
      return at(
        ['fields', field],
        `\`${shown(holds)}\``,
        `one of \`${wholesOf[kind].join('`, `')}\`${kind === 'cloze' ? '' : ', `part NAME`'}, or nothing`
      )
    read.push({ name: field, ...(source && { holds: source }) })
  }
  const list = typeof templates === 'string' ? [templates] : templates
  if (!Array.isArray(list) || list.length === 0) return at(['templates'], 'no list', 'the names of the templates')
  for (const [index, template] of list.entries())
    if (typeof template !== 'string' || !/^(?!\.)[^/\\\p{Cc}:*?"<>|]+$/u.test(template))
      return at(['templates', index], `\`${shown(template)}\``, 'a name that a file can have')
  const globs = typeof files === 'string' ? [files] : files
  if (!Array.isArray(globs)) return at(['files'], 'no list', 'globs of notes, such as `words/**`')
  for (const [index, glob] of globs.entries())
    if (typeof glob !== 'string' || glob.trim() === '' || glob.startsWith('!') || !isSimpleGlob(glob))
      return at(typeof files === 'string' ? ['files'] : ['files', index], `\`${shown(glob)}\``, `${aSimpleGlob}, such as \`words/**\``)
  const sort = sortField === undefined ? 0 : read.findIndex((field) => field.name === sortField)
  if (sort === -1) return at(['sortField'], `\`${shown(sortField)}\``, `one of \`${read.map((field) => field.name).join('`, `')}\``)
  return {
    noteType: {
      ...{ called, name: name.trim(), kind, fields: read, sortField: sort },
      ...(id !== undefined && { id: Number(id) }),
      ...(globs.length > 0 && { files: globs }),
      ...(inAnki !== undefined && { inAnki })
    },
    templates: list,
    offsetOf: (field) => offsetAt(yaml.placeOfKey(['fields', field]))
  }
}

const shown = (value: unknown) => (typeof value === 'string' ? value : 'a list or map')

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
