import { shortened } from '../faults/shown.js'
import { readError } from './read-error.js'

/** A JSON object whose values are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is an object, and neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What messages call an object: by its name, or else its id. */
export function titleOf(kind: string, { name, id }: JsonObject): string {
  if (typeof name === 'string') return `${kind} \`${shortened(name)}\``
  return typeof id === 'number' || typeof id === 'string' ? `${kind} of id ${shortened(String(id))}` : `${kind} without a name`
}

/** A value that must be an object. Throws `PackageError`, as all here do. */
export function objectOf(value: unknown, name: string): JsonObject {
  if (isObject(value)) return value
  throw wrong(name, 'an object')
}

/** A list of objects under a key; none if the key is missing. */
export function objectsAt(object: JsonObject, key: string): JsonObject[] {
  const value = object[key] ?? []
  if (!Array.isArray(value)) throw wrong(key, 'a list')
  return value.map((item) => objectOf(item, key))
}

/** Text under a key, or the default where it is missing or null. */
export function textAt(object: JsonObject, key: string, missing?: string): string {
  const value = object[key] ?? missing
  if (typeof value === 'string') return value
  throw wrong(key, 'text')
}

/** An integer under a key, also one written as text as older exporters do. */
export function integerAt(object: JsonObject, key: string, missing?: number): number {
  const value = object[key] ?? missing
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw wrong(key, 'an integer')
}

/** An integer of 64 bits under a key, if there is one. */
export function largeIntegerAt(object: JsonObject, key: string): number | bigint | undefined {
  const value = object[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'bigint' ? value : integerAt(object, key)
}

/** A truth value under a key: `true`, or a number but 0. */
export function flagAt(object: JsonObject, key: string): boolean {
  const value = object[key] ?? false
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  throw wrong(key, 'true or false')
}

/** The keys that are neither modelled nor what would be written anyway. */
export function otherKeys(object: JsonObject, modelled: readonly string[], written: JsonObject): JsonObject | undefined {
  const others = Object.entries(object).filter(([key, value]) => !modelled.includes(key) && value !== null && !isEqual(value, written[key]))
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

/** An object of one property, or of none where it would hold its default. */
export function unless<Key extends string, Value>(key: Key, value: Value | undefined, missing?: Value): { [K in Key]?: Value } {
  const object: { [K in Key]?: Value } = {}
  if (value !== undefined && value !== missing) object[key] = value
  return object
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'bigint' || typeof b === 'bigint') return a === b
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isEqual(a[key], b[key]))
}

function wrong(key: string, expected: string): Error {
  return readError('wrong-schema', `\`${key}\` in the collection is missing or not what Anki writes, expected ${expected}`)
}
