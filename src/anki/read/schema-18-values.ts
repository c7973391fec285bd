import { parseJson } from '../json.js'
import { fault, guarded } from './fault.js'
import { isObject, type JsonObject } from './shape.js'

/** An integer in a column. Throws `PackageError`, as all here do. */
export function integerOf(value: unknown, column: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw fault('wrong-schema', `\`${column}\` holds no integer`)
}

/** Text in a column. */
export function textOf(value: unknown, column: string): string {
  if (typeof value === 'string') return value
  throw fault('wrong-schema', `\`${column}\` holds no text`)
}

/** Bytes in a column. */
export function blobOf(value: unknown, column: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw fault('wrong-schema', `\`${column}\` holds no bytes`)
}

/** The keys that Anki does not know, kept as JSON in a message's `other`. */
export function otherJson(bytes: Uint8Array | undefined): JsonObject {
  if (bytes === undefined || bytes.length === 0) return {}
  const value = guarded('bad-json', '`other` in a message is no JSON', () => parseJson(new TextDecoder().decode(bytes)))
  return isObject(value) ? value : {}
}
