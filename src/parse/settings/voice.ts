import { type SettingShape, textThat } from './setting-shapes.js'

const example = 'a language with its region such as `de_DE`'
const form = /^([a-z]{2,3})[-_]([a-z]{2}|\d{3})$/i
const written = textThat((value) => form.test(value), example)

/** A voice's language as Anki names it. */
export const toVoice = (value: string) =>
  value.replace(form, (_, language: string, region: string) => `${language.toLowerCase()}_${region.toUpperCase()}`)

/** One voice. */
export const voice: SettingShape<string> = {
  ...written,
  read(value, fail) {
    const found = written.read(value, fail)
    return found === undefined ? undefined : toVoice(found)
  }
}

/** One voice, or those of columns by their names. */
export const tts: SettingShape<string | Readonly<Record<string, string>>> = {
  read(value, fail) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return voice.read(value, () => fail(`${example}, or names of columns with one each`))
    }
    const columns = Object.entries(value).flatMap(([name, each]) => {
      const found = each === null ? undefined : voice.read(each, (expected) => fail(expected, [name]))
      return found === undefined ? [] : [[name.trim().toLowerCase(), found] as const]
    })
    return Object.fromEntries(columns)
  },
  schema: { anyOf: [written.schema, { type: 'object', additionalProperties: written.schema }] }
}
