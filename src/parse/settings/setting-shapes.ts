import { didYouMean } from './did-you-mean.js'
import type { SettingPath } from './read-yaml.js'
import { toTag } from './to-tag.js'

/** Says what was expected of the value, or of one within it, or of the key there. */
export type Fail = (expected: string, within?: SettingPath, part?: 'key' | 'value') => undefined

/** The values that a setting takes. */
export interface SettingShape<T> {
  /** The value as the compiler wants it; `undefined` if it failed, or is as good as not there. */
  read(value: unknown, fail: Fail): T | undefined
  /** JSON Schema of what an author may write. */
  readonly schema: object
}

export const flag: SettingShape<boolean> = {
  read: (value, fail) => (typeof value === 'boolean' ? value : fail('`true` or `false`')),
  schema: { type: 'boolean' }
}

export function oneOf<const T extends string>(...choices: readonly T[]): SettingShape<T> {
  const quoted = choices.map((choice) => `\`${choice}\``)
  const expected = quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
  return {
    read(value, fail) {
      const near = typeof value === 'string' && didYouMean(value, choices)
      return choices.find((choice) => choice === value) ?? fail(near ? `${expected}; did you mean \`${near}\`?` : expected)
    },
    schema: { enum: choices }
  }
}

/** A whole number above nought. */
export const amount: SettingShape<number> = {
  read(value, fail) {
    const number = typeof value === 'string' && /^0*[1-9]\d{0,8}$/.test(value) ? Number(value) : value
    return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : fail('a whole number such as `60`')
  },
  schema: { type: ['integer', 'string'], minimum: 1, pattern: '^0*[1-9][0-9]{0,8}$' }
}

/** Text, or a number taken as text. Empty text counts as none. */
export const text: SettingShape<string> = {
  read(value, fail) {
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') return fail('text, in quotes if it begins with a bracket or a mark')
    return value.trim() || undefined
  },
  schema: { type: ['string', 'number'] }
}

/** Text for which `isRight` holds. */
export function textThat(isRight: (text: string) => boolean, expected: string): SettingShape<string> {
  return {
    ...text,
    read(value, fail) {
      const found = text.read(value, fail)
      return found === undefined || isRight(found) ? found : fail(expected)
    }
  }
}

/** A list of texts, or a single one. */
export function listOf(item: SettingShape<string>): SettingShape<readonly string[]> {
  return {
    read(value, fail) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value]
      return items.flatMap((one, index) => {
        if (one === undefined || one === null) return []
        return item.read(one, (expected) => fail(expected, Array.isArray(value) ? [index] : [])) ?? []
      })
    },
    schema: { anyOf: [item.schema, { type: 'array', items: item.schema }] }
  }
}

/** A list of tags, or one text of several, parted by spaces or commas. */
export const tags: SettingShape<readonly string[]> = {
  read(value, fail) {
    const written = typeof value === 'string' ? value.split(/[\s,]+/) : value
    const found = listOf(text).read(written, fail) ?? []
    return [...new Set(found.map((tag) => toTag(tag.replace(/^#+/, ''))))].filter((tag) => tag !== '')
  },
  schema: listOf(text).schema
}
