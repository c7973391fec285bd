import { basename } from 'node:path'
import { VFile } from 'vfile'
import { createReport } from '../diagnostics/create-report.js'
import { decode } from '../files/decode.js'
import type { Host } from '../host/host.js'
import type { Extensions } from '../parse/settings/extensions.js'
import { readCodeConfig, readConfig } from '../parse/settings/read-config.js'
import { readYaml, type SettingPath, type YamlText } from '../parse/settings/read-yaml.js'
import type { Config } from '../parse/settings/settings.js'
import { isData } from './find-config.js'
import { importConfig } from './import-config.js'
import { readNoteTypes, type UnsafeNoteType } from './note-types/read-note-types.js'
import { readSettingFile, settingFiles } from './read-setting-file.js'

export interface LoadedConfig {
  readonly config: Config & Extensions
  /** Its messages say what is wrong. */
  readonly file: VFile
  /** Note types of its that somebody has to trust. */
  readonly unsafe: readonly UnsafeNoteType[]
}

/** Reads a config file, or runs it if it is code. */
export async function loadConfig(path: string, host: Host): Promise<LoadedConfig> {
  const file = new VFile({ path })
  const report = createReport(file)
  const refuse = (found: string, expected: string, place = start) =>
    report('config-invalid-value', place, { key: basename(path), value: found, expected })

  const isJson = path.endsWith('.json')
  let yaml: YamlText | undefined
  let value: unknown
  if (isData(path)) {
    const decoded = decode(await host.read(path))
    if ('broken' in decoded) refuse('not UTF-8', 'UTF-8 text', { start: decoded.broken, end: decoded.broken })
    else {
      file.value = decoded.text
      yaml = readYaml(decoded.text)
      value = yaml.value
      for (const { problem, place } of yaml.problems)
        refuse(`not valid (${problem})`, isJson ? '`{ "deck": "Your subject" }`' : 'lines like `deck: Your subject`', place)
    }
  } else {
    try {
      value = await importConfig(path)
    } catch (error) {
      const { problem, place } = toProblem(error)
      refuse(`a program that cannot be run (${problem})`, 'one that exports a config', place)
    }
    if (value === undefined && file.messages.length === 0) refuse('a program without a config', '`export default { … }`')
  }

  const { config: written, problems } = (isData(path) ? readConfig : readCodeConfig)(value)
  for (const { path: within, part, found, expected } of problems) {
    const place = part === 'key' ? yaml?.placeOfKey(within) : yaml?.placeOfValue(within)
    report('config-invalid-value', place ?? start, { key: toName(within) || basename(path), value: found, expected })
  }
  const config = { ...written }
  const isList = typeof value === 'object' && value !== null && 'noteTypes' in value && Array.isArray(value.noteTypes)
  for (const key of ['macros', 'css'] as const) {
    const setting = written[key]
    if (setting === undefined) continue
    const found = await readSettingFile(setting, settingFiles[key], path, host)
    if ('text' in found) config[key] = found.text
    else report('config-invalid-value', yaml?.placeOfValue([key]) ?? start, { key, ...found })
  }
  const found = await readNoteTypes(written.noteTypes ?? [], path, host)
  for (const { index, ...failure } of found.failures)
    report('config-invalid-value', yaml?.placeOfValue(isList ? ['noteTypes', index] : ['noteTypes']) ?? start, {
      key: 'noteTypes',
      ...failure
    })
  if (written.noteTypes) config.noteTypes = found.noteTypes
  const shared = found.noteTypes.find(({ called }) => called === written.noteType)
  if (shared)
    report('config-invalid-value', yaml?.placeOfValue(['noteType']) ?? start, {
      key: 'noteType',
      value: `\`${shared.called}\`, a note type of \`noteTypes\``,
      expected: 'the key in the front matter of notes, or `files: "**"` in its `note-type.yaml`; in a config it names what projects share'
    })
  return { config, file, unsafe: found.unsafe }
}

/** What cannot be parsed says its place at the end of its message: path, line, and column from 0. */
function toProblem(error: unknown): { problem: string; place: typeof start } {
  const message = error instanceof Error ? error.message : String(error)
  const words = message.trimEnd()
  const last = /(?<!\S)\S+$/.exec(words)?.[0] ?? ''
  const found = /:(\d+):(\d+)\)?$/.exec(last)
  if (!found || !message.startsWith('ParseError')) return { problem: message, place: start }
  const point = { line: Number(found[1]), column: Number(found[2]) + 1 }
  return { problem: words.slice('ParseError: '.length, -last.length).trim(), place: { start: point, end: point } }
}

const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function toName(path: SettingPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}
