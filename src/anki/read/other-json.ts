import { readJson } from './json-text.js'
import { isObject, type JsonObject } from './json-values.js'

/** The keys that Anki does not know, kept as JSON in a message's `other`. */
export function otherJson(bytes: Uint8Array | undefined): JsonObject {
  if (bytes === undefined || bytes.length === 0) return {}
  const value = readJson(new TextDecoder().decode(bytes), '`other` in a message')
  return isObject(value) ? value : {}
}
